-- What was offered in the story's year, three ways: ads posted, unique ads, sellers.
WITH counted AS (
  SELECT 'ads' AS measure, label, sum(messages) AS found, NULL AS sure
  FROM weeks
  WHERE year = (SELECT story_year FROM investigation)
  GROUP BY label
  UNION ALL
  SELECT 'unique_ads', label, count(*) FILTER (offered), NULL
  FROM (
    UNPIVOT (
      SELECT true AS drugsad, harddrugs, softdrugs, designer, medicijnen
      FROM ad_years
      JOIN ads USING (ad_id)
      WHERE year = (SELECT story_year FROM investigation)
    ) ON drugsad, harddrugs, softdrugs, designer, medicijnen INTO NAME label VALUE offered
  )
  GROUP BY label
  UNION ALL
  SELECT 'sellers', label, count(*) FILTER (offered), count(*) FILTER (offered AND sure)
  FROM (
    UNPIVOT (
      SELECT true AS drugsad, sure, harddrugs, softdrugs, designer, medicijnen
      FROM seller_years
      WHERE year = (SELECT story_year FROM investigation)
    ) ON drugsad, harddrugs, softdrugs, designer, medicijnen INTO NAME label VALUE offered
  )
  GROUP BY label
), among AS (
  -- What the ads of the year were found among.
  SELECT 'ads' AS measure, messages AS total FROM years WHERE year = (SELECT story_year FROM investigation)
  UNION ALL
  SELECT 'unique_ads', texts FROM years WHERE year = (SELECT story_year FROM investigation)
)
SELECT
  counted.measure,
  counted.label AS product,
  counted.found,
  whole.found AS total,
  CASE WHEN counted.measure = 'sellers' THEN sellers_label_low(counted.sure, counted.label)
    ELSE label_low(counted.found, whole.found, true_low(whole.found, among.total, 'drugsad'), counted.label)
  END AS low,
  label_high(counted.found, whole.found, counted.label) AS high
FROM counted
JOIN counted AS whole ON whole.measure = counted.measure AND whole.label = 'drugsad'
LEFT JOIN among ON among.measure = counted.measure
WHERE counted.label IN ('harddrugs', 'softdrugs', 'designer', 'medicijnen')
ORDER BY counted.measure, counted.label
