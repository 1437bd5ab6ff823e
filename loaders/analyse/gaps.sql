-- The group's title stays private: it would lead to the group.
SELECT
  group_key,
  kind,
  read,
  service,
  kept,
  first_day::VARCHAR AS first_day,
  last_day::VARCHAR AS last_day,
  first_id,
  last_id,
  missing_ids,
  exports,
  held_twice,
  silences,
  longest_silence
FROM private_groups
ORDER BY group_key
