-- Telegram Desktop gives messages from before a group became a supergroup negative numbers of their
-- own, so gaps are counted on either side of zero.
WITH seen AS (
  SELECT
    group_number,
    count(*) AS read,
    count(*) FILTER (service) AS service,
    count(*) FILTER (held_twice) AS held_twice,
    min(number) AS first_id,
    max(number) AS last_id,
    coalesce(max(number) FILTER (number < 0) - min(number) FILTER (number < 0) + 1, 0)
      + coalesce(max(number) FILTER (number >= 0) - min(number) FILTER (number >= 0) + 1, 0)
      - count(*) AS missing_ids
  FROM numbers
  GROUP BY group_number
), sources AS (
  SELECT group_number, count(DISTINCT content) AS exports
  FROM placed WHERE chat IN (SELECT chat FROM rows)
  GROUP BY group_number
), silent AS (
  SELECT group_number, count(*) AS silences, max(days) AS longest_silence
  FROM silences GROUP BY group_number
), kept AS (
  SELECT group_number, count(*) AS kept FROM outcomes WHERE outcome = 'kept' GROUP BY group_number
), latest AS (
  SELECT chat, max(id + shift) AS last_id FROM rows JOIN placed USING (chat) GROUP BY chat
), named AS (
  -- A group may be renamed between two exports: the one with the latest message says.
  SELECT
    group_number,
    placed.group_key,
    arg_max(title, (last_id, title)) FILTER (title IS NOT NULL) AS title,
    arg_max(chats.kind, (title IS NOT NULL, last_id, chats.kind)) FILTER (chats.kind IS NOT NULL) AS kind
  FROM placed
  JOIN chats USING (chat)
  JOIN latest USING (chat)
  GROUP BY ALL
)
SELECT
  group_key,
  title,
  kind,
  seen.read,
  seen.service,
  coalesce(kept, 0) AS kept,
  seen.first_id,
  seen.last_id,
  seen.missing_ids,
  spans.first_day,
  spans.last_day,
  coalesce(silences, 0) AS silences,
  coalesce(longest_silence, 0) AS longest_silence,
  sources.exports,
  seen.held_twice
FROM seen
JOIN named USING (group_number)
JOIN sources USING (group_number)
LEFT JOIN kept USING (group_number)
LEFT JOIN spans USING (group_number)
LEFT JOIN silent USING (group_number)
ORDER BY group_key
