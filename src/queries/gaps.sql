-- What the dump holds of each group, and what it does not.
SELECT
  group_id, name, first_week, last_week, messages, missing_ids, share_service,
  silences, longest_silence, held_twice
FROM groups
ORDER BY group_id
