SELECT
  group_id,
  coalesce(chosen.name, 'Group ' || group_id) AS name,
  first_week,
  last_week,
  messages,
  coalesce(ads, 0) AS ads,
  coalesce(unique_ads, 0) AS unique_ads,
  coalesce(sellers, 0) AS sellers,
  missing_ids,
  round(service / read, 4) AS share_service,
  silences,
  longest_silence,
  exports,
  held_twice
FROM group_numbers
LEFT JOIN chosen_names AS chosen USING (group_key)
JOIN (
  SELECT group_id, min(week) AS first_week, max(week) AS last_week, count(*) AS messages
  FROM posts GROUP BY group_id
) USING (group_id)
LEFT JOIN (
  SELECT
    group_id,
    count(*) AS ads,
    count(DISTINCT text_id) AS unique_ads,
    count(DISTINCT account) AS sellers
  FROM ad_posts GROUP BY group_id
) USING (group_id)
ORDER BY group_id
