-- en: How often the typical unique ad was posted: half more often, half less
-- nl: Hoe vaak de typische unieke advertentie is geplaatst: de helft vaker, de helft minder vaak
-- unit: messages
-- classifier: yes
-- The interval: the same over only the ads on which both models agree, and over only the surest.
WITH by_choice AS (
  SELECT 'all' AS choice, * FROM ads
  UNION ALL SELECT 'agreed', * FROM ads WHERE agreed
  UNION ALL SELECT 'sure', * FROM ads WHERE probability >= 0.9
), results AS (
  SELECT choice, median(messages) AS result FROM by_choice GROUP BY choice
)
SELECT
  max(result) FILTER (choice = 'all') AS value,
  min(result) AS low,
  max(result) AS high,
  (SELECT count(*) FROM ads) AS denominator
FROM results
