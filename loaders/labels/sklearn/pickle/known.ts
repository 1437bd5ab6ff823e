/**
 * Everything a file may name: by module, the classes of which objects are read as plain attributes.
 * Modules have moved between versions; each is listed under all its names.
 */
const CLASSES: [modules: string[], names: string[]][] = [
  [["sklearn.pipeline"], ["Pipeline"]],
  [["sklearn.feature_extraction.text"], ["TfidfVectorizer", "CountVectorizer", "TfidfTransformer"]],
  [["sklearn.multioutput"], ["MultiOutputClassifier"]],
  // The constant predictor stands in a one-vs-rest model for a label that no or every example had.
  [["sklearn.multiclass"], ["OneVsRestClassifier", "_ConstantPredictor"]],
  [["sklearn.linear_model._logistic", "sklearn.linear_model.logistic"], ["LogisticRegression"]],
  [["sklearn.svm._classes", "sklearn.svm.classes"], ["LinearSVC"]],
  [
    ["sklearn.preprocessing._label", "sklearn.preprocessing.label"],
    ["LabelBinarizer", "MultiLabelBinarizer"],
  ],
  [["scipy.sparse._csr", "scipy.sparse.csr"], ["csr_matrix"]],
  [["joblib.numpy_pickle", "sklearn.externals.joblib.numpy_pickle"], ["NumpyArrayWrapper"]],
];

/** Functions and types that are called while reading; what each gives is in `calls.ts`. */
const CALLED: [modules: string[], names: string[]][] = [
  [["numpy"], ["dtype", "ndarray"]],
  [
    ["numpy.core.multiarray", "numpy._core.multiarray"],
    ["_reconstruct", "scalar"],
  ],
  [["numpy.core.numeric", "numpy._core.numeric"], ["_frombuffer"]],
  [["_codecs"], ["encode"]],
  [
    ["builtins", "__builtin__"],
    ["set", "frozenset", "bytes", "bytearray"],
  ],
];

/** Types that stand as values of settings ("dtype: numpy.float64") and are never called. */
const TYPES: [modules: string[], names: string[]][] = [
  [["numpy"], ["float64", "float32", "int64", "int32", "bool_", "bool"]],
];

const table = (entries: [string[], string[]][]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(([modules, names]) =>
      modules.flatMap((module) => names.map((name) => `${module}.${name}`)),
    ),
  );

export const knownClasses = table(CLASSES);
const others = table([...CALLED, ...TYPES]);

/** Whether a file may name it. */
export function isKnown(qualifiedName: string): boolean {
  return knownClasses.has(qualifiedName) || others.has(qualifiedName);
}
