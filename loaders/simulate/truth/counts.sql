-- One row for the whole period and one for each year.
SELECT
  year,
  count(*) AS messages,
  count(*) FILTER (kind = (SELECT number FROM kinds WHERE kinds.kind = 'service')) AS service,
  count(*) FILTER (ad >= 0) AS ads,
  count(DISTINCT ad) FILTER (ad >= 0) AS unique_ads,
  count(DISTINCT family) AS families,
  count(DISTINCT seller) FILTER (ad >= 0) AS sellers,
  count(DISTINCT seller) FILTER (ads.bulk) AS bulk_sellers,
  count(DISTINCT "group") AS groups
FROM written
LEFT JOIN ads ON ads.number = written.ad
GROUP BY GROUPING SETS ((), (year))
ORDER BY year NULLS FIRST
