-- What ads promise and name, by year and product. A cell that too few sellers share is held back. Where
-- few of a kind are, what they have would follow from the others and from "any", so the smallest ones
-- that could be published are held back with them (`hides_well` in base.sql).
WITH posts AS (
  SELECT year, account, text_id, count(*) AS messages,
    products_of(harddrugs, softdrugs, designer, medicijnen) AS products
  FROM ad_posts
  GROUP BY ALL
), claims AS (
  SELECT text_id, kind, claim FROM private_claims JOIN claim_kinds USING (claim)
  UNION
  SELECT text_id, kind, 'any' FROM private_claims JOIN claim_kinds USING (claim) WHERE kind <> 'telegram'
), counted AS (
  SELECT
    year, kind, claim, product,
    count(DISTINCT account)::INTEGER AS sellers,
    count(DISTINCT text_id)::INTEGER AS unique_ads,
    sum(messages)::BIGINT AS messages,
    claim = 'any' AS together
  FROM (SELECT year, kind, claim, account, text_id, messages, unnest(products) AS product
        FROM posts JOIN claims USING (text_id))
  GROUP BY year, kind, claim, product
), published AS (
  SELECT year, kind, claim, product
  FROM (SELECT *, sellers >= getvariable('minimum_sellers') AS enough FROM counted)
  WINDOW
    everything AS (PARTITION BY year, kind, product),
    smaller AS (
      PARTITION BY year, kind, product, enough, together ORDER BY sellers, claim
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  QUALIFY enough AND (together OR hides_well(
    count(*) FILTER (NOT enough AND NOT together) OVER everything,
    sum(sellers) FILTER (NOT enough AND NOT together) OVER everything,
    count(*) OVER smaller,
    sum(sellers) OVER smaller))
)
SELECT
  year, kind, claim, product,
  if(shown, sellers, NULL) AS sellers,
  if(shown, unique_ads, NULL) AS unique_ads,
  if(shown, messages, NULL) AS messages,
  NOT shown AS suppressed
FROM (SELECT *, (year, kind, claim, product) IN (FROM published) AS shown FROM counted)
ORDER BY year, kind, claim, product
