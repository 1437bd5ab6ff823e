-- en: Share of all ad messages that the most repeated tenth of unique ads accounts for
-- nl: Aandeel van alle advertentieberichten dat voor rekening komt van het meest herhaalde tiende deel van de unieke advertenties
-- unit: share
-- classifier: yes
-- The interval: the same over only the ads on which both models agree, and over only the surest.
WITH by_choice AS (
  SELECT 'all' AS choice, * FROM ads
  UNION ALL SELECT 'agreed', * FROM ads WHERE agreed
  UNION ALL SELECT 'sure', * FROM ads WHERE probability >= 0.9
), results AS (
  SELECT choice, sum(messages) FILTER (place <= 0.1 * n) / sum(messages) AS result
  FROM (
    SELECT
      choice,
      messages,
      row_number() OVER (PARTITION BY choice ORDER BY messages DESC, ad_id) AS place,
      count(*) OVER (PARTITION BY choice) AS n
    FROM by_choice
  )
  GROUP BY choice
)
SELECT
  max(result) FILTER (choice = 'all') AS value,
  min(result) AS low,
  max(result) AS high,
  (SELECT count(*) FROM ads) AS denominator
FROM results
