SELECT
  week,
  label,
  count(DISTINCT text_id) AS unique_ads,
  count(DISTINCT account) AS sellers
FROM (SELECT week, text_id, account, unnest(labels) AS label FROM ad_posts)
GROUP BY week, label
ORDER BY week, label
