-- What the unique ads of the story's year promise and which apps they name, for all and by product.
-- Bounds allow for the errors of the list of terms and, for an ad or its product, of the models.
WITH offers AS (
  UNPIVOT (
    SELECT true AS "any", harddrugs, softdrugs, designer, medicijnen
    FROM ad_years
    JOIN ads USING (ad_id)
    WHERE year = (SELECT story_year FROM investigation)
  ) ON "any", harddrugs, softdrugs, designer, medicijnen INTO NAME product VALUE offered
), totals AS (
  SELECT product, count(*) FILTER (offered) AS total
  FROM offers
  GROUP BY product
), certain AS (
  SELECT product, total,
    CASE WHEN product = 'any' THEN
      true_low(total, (SELECT sum(texts) FROM years WHERE year = (SELECT story_year FROM investigation)), 'drugsad')
      ELSE round(total * precision_low(product)) END AS least_total
  FROM totals
)
SELECT
  claims.kind, claims.claim, claims.product,
  claims.suppressed,
  claims.unique_ads AS found,
  certain.total,
  claim_low(claims.unique_ads, certain.total, certain.least_total, claims.kind, claims.claim) AS low,
  claim_high(claims.unique_ads, certain.total, claims.kind, claims.claim) AS high
FROM claims
JOIN certain USING (product)
WHERE claims.year = (SELECT story_year FROM investigation)
ORDER BY claims.kind, claims.claim, claims.product
