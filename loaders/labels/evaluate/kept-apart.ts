/**
 * How labelled messages are kept out of the training that they are scored by, in words: what an
 * evaluation says of itself. `src/components/strings` says the same in other languages.
 */
export const KEPT_APART = {
  folds:
    "five folds of whole authors; near-duplicates of test messages left out of training; thresholds chosen on the other folds",
  elsewhere: "the model was trained elsewhere, on none of these messages",
} as const;
