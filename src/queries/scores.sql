-- Precision, recall and F1 of each label, by the engine that decides, with bounds at 95 % confidence.
SELECT
  model, label, split, messages, 'precision' AS measure,
  true_positive AS k, nullif(true_positive + false_positive, 0) AS n,
  k / n AS value, precision_low AS low, precision_high AS high
FROM scores WHERE decides
UNION ALL
SELECT
  model, label, split, messages, 'recall',
  true_positive, nullif(true_positive + false_negative, 0),
  true_positive / nullif(true_positive + false_negative, 0), recall_low, recall_high
FROM scores WHERE decides
UNION ALL
SELECT
  model, label, split, messages, 'f1',
  2 * true_positive, nullif(2 * true_positive + false_positive + false_negative, 0),
  f1, f1_low, f1_high
FROM scores WHERE decides
ORDER BY model, label, measure
