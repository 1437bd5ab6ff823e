-- en: Unique ads that were posted only once, as a share of all
-- nl: Unieke advertenties die maar één keer zijn geplaatst, als aandeel van alle
-- unit: share
-- classifier: yes
-- The interval: the same over only the ads on which both models agree, and over only the surest.
WITH by_choice AS (
  SELECT 'all' AS choice, * FROM ads
  UNION ALL SELECT 'agreed', * FROM ads WHERE agreed
  UNION ALL SELECT 'sure', * FROM ads WHERE probability >= 0.9
), results AS (
  SELECT choice, avg((messages = 1)::INTEGER) AS result FROM by_choice GROUP BY choice
)
SELECT
  max(result) FILTER (choice = 'all') AS value,
  min(result) AS low,
  max(result) AS high,
  (SELECT count(*) FROM ads) AS denominator
FROM results
