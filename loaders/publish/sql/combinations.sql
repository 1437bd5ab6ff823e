SELECT
  year,
  harddrugs, softdrugs, designer, medicijnen, bulk, bezorging, post, pickup,
  count(*) AS messages,
  count(DISTINCT text_id) AS unique_ads,
  count(DISTINCT account) AS sellers
FROM ad_posts
GROUP BY ALL
ORDER BY ALL
