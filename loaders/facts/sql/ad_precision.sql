-- en: Of the labelled messages that the model calls an ad, the share that is one
-- nl: Van de gelabelde berichten die het model een advertentie noemt, het deel dat er een is
-- unit: share
-- classifier: yes
SELECT
  true_positive / nullif(true_positive + false_positive, 0) AS value,
  precision_low AS low,
  precision_high AS high,
  true_positive + false_positive AS denominator
FROM score_of('drugsad')
