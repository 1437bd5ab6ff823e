"""Trains two scikit-learn models on data/labels and times them: python3 bench/scikit_learn.py DIR TEXTS.jsonl"""

import glob
import json
import sys
import time
import warnings

import joblib
import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multioutput import MultiOutputClassifier
from sklearn.pipeline import make_pipeline

warnings.filterwarnings("ignore")
LABELS = "bezorging bulk designer drugsad geendrugsad harddrugs medicijnen pickup post softdrugs".split()
VECTORISERS = {
    "words 1-2": TfidfVectorizer(ngram_range=(1, 2)),
    "char_wb 2-5": TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5)),
}


def main(folder, path):
    rows = [json.loads(line) for file in sorted(glob.glob("data/labels/*.jsonl")) for line in open(file)]
    truth = numpy.array([[int(label in row["labels"]) for label in LABELS] for row in rows])
    texts = [json.loads(line)["text"] for line in open(path)]
    for number, (name, vectoriser) in enumerate(VECTORISERS.items()):
        model = make_pipeline(vectoriser, MultiOutputClassifier(LogisticRegression(C=10, max_iter=50)))
        model.fit([row["text"] for row in rows], truth)
        file = f"{folder}/{number}.joblib"
        joblib.dump(model, file)
        rates = []
        for _ in range(3):
            start = time.perf_counter()
            probabilities = model.predict_proba(texts)
            rates.append(len(texts) / (time.perf_counter() - start))
        values = numpy.column_stack([p[:, 1] for p in probabilities]).astype("<f8")
        values.tofile(f"{folder}/{number}.bin")
        terms = len(vectoriser.vocabulary_)
        print(json.dumps({"name": name, "file": file, "terms": terms, "rate": max(rates)}), flush=True)


main(*sys.argv[1:])
