-- Counts of a cell that too few sellers share are never computed into the table. Of a place that is
-- named by too few altogether there is only the row that says so.
WITH named AS (
  SELECT
    place,
    account,
    text_id,
    unnest(list_filter(['any',
      if(harddrugs, 'harddrugs', NULL),
      if(softdrugs, 'softdrugs', NULL),
      if(designer, 'designer', NULL),
      if(medicijnen, 'medicijnen', NULL)], product -> product IS NOT NULL)) AS product,
    list_filter(['any',
      if(bezorging, 'bezorging', NULL),
      if(post, 'post', NULL),
      if(pickup, 'pickup', NULL)], delivery -> delivery IS NOT NULL) AS deliveries
  FROM ad_posts JOIN private_places USING (text_id)
), counted AS (
  SELECT
    place,
    product,
    delivery,
    count(DISTINCT account)::INTEGER AS sellers,
    count(DISTINCT text_id)::INTEGER AS unique_ads,
    count(*) AS messages
  FROM (SELECT place, account, text_id, product, unnest(deliveries) AS delivery FROM named)
  GROUP BY place, product, delivery
), large AS (
  SELECT place FROM counted
  WHERE product = 'any' AND delivery = 'any' AND sellers >= getvariable('minimum_sellers')
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
  if(published, sellers, NULL) AS sellers,
  if(published, unique_ads, NULL) AS unique_ads,
  if(published, messages, NULL) AS messages,
  NOT published AS suppressed
FROM (
  SELECT *, coalesce(sellers >= getvariable('minimum_sellers'), false) AS published
  FROM cells LEFT JOIN counted USING (place, product, delivery)
)
JOIN gazetteer USING (place)
ORDER BY place, product, delivery
