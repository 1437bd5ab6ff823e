-- What was offered in the story's year, three ways: ads posted, unique ads, sellers.
WITH counted AS (
  SELECT 'ads' AS measure, label, sum(messages) AS found
  FROM weeks
  WHERE year = (SELECT story_year FROM investigation)
  GROUP BY label
  UNION ALL
  SELECT 'unique_ads', label, count(*) FILTER (offered)
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
  SELECT 'sellers', label, count(*) FILTER (offered)
  FROM (
    UNPIVOT (
      SELECT true AS drugsad, harddrugs, softdrugs, designer, medicijnen
      FROM seller_years
      WHERE year = (SELECT story_year FROM investigation)
    ) ON drugsad, harddrugs, softdrugs, designer, medicijnen INTO NAME label VALUE offered
  )
  GROUP BY label
)
SELECT
  counted.measure,
  counted.label AS product,
  counted.found,
  whole.found AS total,
  label_low(counted.found, counted.label) AS low,
  label_high(counted.found, whole.found, counted.label) AS high
FROM counted
JOIN counted AS whole ON whole.measure = counted.measure AND whole.label = 'drugsad'
WHERE counted.label IN ('harddrugs', 'softdrugs', 'designer', 'medicijnen')
ORDER BY counted.measure, counted.label
