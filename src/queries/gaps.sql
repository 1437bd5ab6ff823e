-- What the dump holds of each group, and which message numbers it does not hold.
SELECT group_id, name, first_week, last_week, messages, missing_ids, share_service
FROM groups
ORDER BY group_id
