-- en: Of the labelled messages that are an ad, the share that the model finds
-- nl: Van de gelabelde berichten die een advertentie zijn, het deel dat het model vindt
-- unit: share
-- classifier: yes
SELECT
  true_positive / nullif(true_positive + false_negative, 0) AS value,
  recall_low AS low,
  recall_high AS high,
  true_positive + false_negative AS denominator
FROM score_of('drugsad')
