-- en: Share of all ad messages that are one of the ads posted a thousand times or more
-- nl: Aandeel van alle advertentieberichten met een advertentie die duizend keer of vaker is geplaatst
-- unit: share
-- classifier: yes
-- The interval: the same over only the ads on which both models agree, and over only the surest.
WITH by_choice AS (
  SELECT 'all' AS choice, * FROM ads
  UNION ALL SELECT 'agreed', * FROM ads WHERE agreed IS NOT FALSE
  UNION ALL SELECT 'sure', * FROM ads WHERE probability >= 0.9
), results AS (
  SELECT choice, coalesce(sum(messages) FILTER (messages >= 1000), 0) / sum(messages) AS result
  FROM by_choice
  GROUP BY choice
)
SELECT
  max(result) FILTER (choice = 'all') AS value,
  min(result) AS low,
  max(result) AS high,
  (SELECT sum(messages) FROM ads) AS denominator
FROM results
