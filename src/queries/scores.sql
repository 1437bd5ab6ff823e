-- Precision and recall of each model and label, with Wilson's (1927) bounds at 95 % confidence.
WITH shares AS (
  SELECT
    model, label, split, messages, 'precision' AS measure,
    true_positive AS k,
    nullif(true_positive + false_positive, 0) AS n
  FROM scores
  UNION ALL
  SELECT
    model, label, split, messages, 'recall',
    true_positive,
    nullif(true_positive + false_negative, 0)
  FROM scores
)
SELECT
  model, label, split, messages, measure, k, n,
  k / n AS value,
  greatest(0, (k + 1.9208 - 1.96 * sqrt(k * (n - k) / n + 0.9604)) / (n + 3.8416)) AS low,
  least(1, (k + 1.9208 + 1.96 * sqrt(k * (n - k) / n + 0.9604)) / (n + 3.8416)) AS high
FROM shares
ORDER BY model, label, measure
