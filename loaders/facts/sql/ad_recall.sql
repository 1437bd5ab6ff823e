-- en: Of the labelled messages that are an ad, the share that the model finds
-- nl: Van de gelabelde berichten die een advertentie zijn, het deel dat het model vindt
-- unit: share
-- classifier: yes
SELECT
  true_positive / nullif(true_positive + false_negative, 0) AS value,
  wilson_low(true_positive, true_positive + false_negative) AS low,
  wilson_high(true_positive, true_positive + false_negative) AS high,
  true_positive + false_negative AS denominator
FROM score_of('drugsad')
