SELECT
  group_key,
  id AS message_id,
  make_timestamp(posted * 1000000) AS posted_at,
  make_timestamp(edited * 1000000) AS edited_at,
  sender,
  forwarded,
  decode(text) AS text
FROM outcomes
WHERE outcome = 'kept'
ORDER BY group_number, id
