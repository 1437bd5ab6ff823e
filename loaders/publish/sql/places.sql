-- Counts of a cell that too few sellers share are never computed into the table. Of a place that is
-- named by too few altogether there is only the row that says so.
WITH named AS (
  SELECT
    place,
    account,
    text_id,
    unnest(products_of(harddrugs, softdrugs, designer, medicijnen)) AS product,
    deliveries_of(bezorging, post, pickup) AS deliveries
  FROM ad_posts JOIN private_places USING (text_id)
), counted AS (
  SELECT
    place,
    product,
    delivery,
    count(DISTINCT account)::INTEGER AS sellers,
    count(DISTINCT text_id)::INTEGER AS unique_ads,
    count(*) AS messages,
    place = 'NL' AS country
  FROM (SELECT place, account, text_id, product, unnest(deliveries) AS delivery FROM named)
  GROUP BY place, product, delivery
), large AS (
  SELECT place
  FROM (
    SELECT *, sellers >= getvariable('minimum_sellers') AS enough
    FROM counted
    WHERE product = 'any' AND delivery = 'any'
  )
  WINDOW
    together AS (),
    smaller AS (PARTITION BY country, enough ORDER BY sellers, place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  QUALIFY enough AND (country OR hides_well(
    count(*) FILTER (NOT enough AND NOT country) OVER together,
    sum(sellers) FILTER (NOT enough AND NOT country) OVER together,
    count(*) OVER smaller,
    sum(sellers) OVER smaller))
), published AS (
  SELECT *
  FROM (
    SELECT *, place IN (FROM large) AND sellers >= getvariable('minimum_sellers') AS enough
    FROM counted
  )
  WINDOW
    together AS (PARTITION BY product, delivery),
    smaller AS (
      PARTITION BY product, delivery, country, enough ORDER BY sellers, place
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  QUALIFY enough AND (country OR hides_well(
    count(*) FILTER (NOT enough AND NOT country) OVER together,
    sum(sellers) FILTER (NOT enough AND NOT country) OVER together,
    count(*) OVER smaller,
    sum(sellers) OVER smaller))
), cells AS (
  SELECT place, product, delivery
  FROM large
  CROSS JOIN (SELECT unnest(['any', 'harddrugs', 'softdrugs', 'designer', 'medicijnen']) AS product)
  CROSS JOIN (SELECT unnest(['any', 'bezorging', 'post', 'pickup']) AS delivery)
  UNION ALL
  SELECT DISTINCT place, 'any', 'any' FROM counted WHERE place NOT IN (FROM large)
)
SELECT
  place,
  level,
  province,
  if(level = 'country', NULL, latitude) AS latitude,
  if(level = 'country', NULL, longitude) AS longitude,
  population,
  product,
  delivery,
  published.sellers,
  unique_ads,
  messages,
  published.sellers IS NULL AS suppressed
FROM cells
LEFT JOIN published USING (place, product, delivery)
JOIN gazetteer USING (place)
ORDER BY place, product, delivery
