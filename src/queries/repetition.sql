-- Unique ads by how often they were posted: how many ads, and how many messages they are.
-- `agreed` counts only ads on which both models agree, `sure` only those with a high probability.
SELECT
  CAST(floor(log10(messages) + 1e-9) AS INTEGER) + CAST(messages > 1 AS INTEGER) AS class,
  count(*) AS ads,
  count(*) FILTER (agreed IS NOT FALSE) AS agreed_ads,
  count(*) FILTER (probability >= 0.9) AS sure_ads,
  sum(messages) AS messages,
  coalesce(sum(messages) FILTER (agreed IS NOT FALSE), 0) AS agreed_messages,
  coalesce(sum(messages) FILTER (probability >= 0.9), 0) AS sure_messages,
  max(messages) AS most,
  (SELECT median(messages) FROM ads) AS typical
FROM ads
GROUP BY class
ORDER BY class
