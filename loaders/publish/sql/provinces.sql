-- A seller counts once for a province, however many of its places their ads name. Where that number is
-- larger than the published ones of its places together, the rest belongs to places that are held back:
-- it is published only where those hide each other (`hides_well` in base.sql).
WITH offers AS (
  SELECT DISTINCT
    account,
    text_id,
    products_of(harddrugs, softdrugs, designer, medicijnen) AS products,
    deliveries_of(bezorging, post, pickup) AS deliveries
  FROM ad_posts
  WHERE account IS NOT NULL
), named AS (
  SELECT DISTINCT province, place, account, product, unnest(deliveries) AS delivery
  FROM (SELECT *, unnest(products) AS product FROM offers)
  JOIN private_places USING (text_id)
  JOIN gazetteer USING (place)
  WHERE province IS NOT NULL
), held_back AS (
  SELECT
    province, product, delivery,
    coalesce(sum(published_places.sellers), 0) AS published,
    count(*) FILTER (published_places.sellers IS NULL) AS hidden,
    coalesce(sum(counted.sellers) FILTER (published_places.sellers IS NULL), 0) AS hidden_sellers
  FROM (SELECT province, place, product, delivery, count(*) AS sellers FROM named GROUP BY ALL) AS counted
  LEFT JOIN published_places USING (province, place, product, delivery)
  GROUP BY province, product, delivery
), published AS (
  SELECT province, product, delivery, sellers
  FROM (
    SELECT province, product, delivery, count(DISTINCT account)::INTEGER AS sellers
    FROM named GROUP BY ALL
  )
  JOIN held_back USING (province, product, delivery)
  WHERE sellers >= getvariable('minimum_sellers')
    AND (sellers <= published OR hides_well(hidden, hidden_sellers, 0, 0))
)
SELECT province, population, product, delivery, sellers, sellers IS NULL AS suppressed
FROM inhabitants
CROSS JOIN (SELECT unnest(['any', 'harddrugs', 'softdrugs', 'designer', 'medicijnen']) AS product)
CROSS JOIN (SELECT unnest(['any', 'bezorging', 'post', 'pickup']) AS delivery)
LEFT JOIN published USING (province, product, delivery)
ORDER BY province, product, delivery
