-- The group's title stays private: it would lead to the group.
SELECT group_key, kind, read, service, kept, first_id, last_id, missing_ids
FROM private_groups
ORDER BY group_key
