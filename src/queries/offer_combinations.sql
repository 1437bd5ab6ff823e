-- Sellers of the story's year by the kinds of drugs they offered, and the ads they posted.
-- The interval: the same shares over only the sellers whose ads are sure.
WITH combined AS (
  SELECT
    harddrugs, softdrugs, designer, medicijnen,
    count(*) AS sellers,
    count(*) FILTER (sure) AS sure_sellers,
    sum(ads) AS ads,
    coalesce(sum(ads) FILTER (sure), 0) AS sure_ads
  FROM seller_years
  WHERE year = (SELECT story_year FROM investigation)
  GROUP BY ALL
)
SELECT
  harddrugs, softdrugs, designer, medicijnen,
  sellers, sure_sellers, ads, sure_ads
FROM combined
ORDER BY sellers DESC, harddrugs DESC, softdrugs DESC, designer DESC, medicijnen DESC
