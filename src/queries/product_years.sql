-- Ads by year and what they offer, of all ads of the year.
WITH counted AS (
  SELECT year, label, sum(messages) AS found FROM weeks GROUP BY year, label
)
SELECT
  counted.year, counted.label AS product, counted.found, whole.found AS total,
  label_low(counted.found, counted.label) AS low,
  label_high(counted.found, whole.found, counted.label) AS high
FROM counted
JOIN counted AS whole ON whole.year = counted.year AND whole.label = 'drugsad'
WHERE counted.label IN ('harddrugs', 'softdrugs', 'designer', 'medicijnen')
ORDER BY counted.year, counted.label
