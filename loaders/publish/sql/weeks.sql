SELECT week, year, group_id, label, messages
FROM (
  SELECT week, year, group_id, 'all' AS label, count(*) AS messages
  FROM posts GROUP BY week, year, group_id
  UNION ALL
  SELECT week, year, group_id, label, count(*)
  FROM (SELECT week, year, group_id, unnest(labels) AS label FROM ad_posts)
  GROUP BY week, year, group_id, label
)
ORDER BY week, year, group_id, label
