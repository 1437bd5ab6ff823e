SELECT
  group_key,
  number AS message_id,
  make_timestamp(posted * 1000000) AS posted_at,
  make_timestamp(edited * 1000000) AS edited_at,
  sender,
  forwarded,
  decode(text) AS text
FROM outcomes
WHERE outcome = 'kept'
  AND (group_number > $first_group OR (group_number = $first_group AND number >= $first))
  AND (group_number < $last_group OR (group_number = $last_group AND number <= $last))
  -- These say less, but of columns whose blocks can be left out.
  AND chat IN ($chats)
  AND id BETWEEN $first_id AND $last_id
ORDER BY group_number, number
