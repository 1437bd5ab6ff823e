-- en: The most times that one and the same ad was posted
-- nl: Het grootste aantal keren dat één en dezelfde advertentie is geplaatst
-- unit: messages
-- classifier: yes
-- The interval: the same over only the ads on which both models agree, and over only the surest.
WITH by_choice AS (
  SELECT 'all' AS choice, * FROM ads
  UNION ALL SELECT 'agreed', * FROM ads WHERE agreed IS NOT FALSE
  UNION ALL SELECT 'sure', * FROM ads WHERE probability >= 0.9
), results AS (
  SELECT choice, max(messages) AS result FROM by_choice GROUP BY choice
)
SELECT
  max(result) FILTER (choice = 'all') AS value,
  min(result) AS low,
  max(result) AS high,
  (SELECT count(*) FROM ads) AS denominator
FROM results
