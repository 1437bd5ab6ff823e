-- Stretches of 50,000 messages in the order of groups and numbers, of fewer where texts are longer than a
-- kibibyte, lest sorting one takes more memory than there is: where each begins and ends, and the chats
-- and ids to look through for it. The ids say little where it lies in several groups: all are below 2^53.
WITH numbered AS (
  SELECT
    group_number,
    number,
    sum(rows + greatest(coalesce(bytes, 0) - 1024, 0) // 256) OVER (ORDER BY group_number, number) // 50000 AS slice
  FROM numbers
), slices AS (
  SELECT
    slice,
    min(group_number) AS first_group,
    max(group_number) AS last_group,
    arg_min(number, (group_number, number)) AS first,
    arg_max(number, (group_number, number)) AS last
  FROM numbered
  GROUP BY slice
)
SELECT
  first_group::VARCHAR AS first_group,
  last_group::VARCHAR AS last_group,
  slices.first::VARCHAR AS first,
  slices.last::VARCHAR AS last,
  string_agg(chat, ', ' ORDER BY chat) AS chats,
  if(first_group = last_group, slices.first - max(shift), -1e16::BIGINT)::VARCHAR AS first_id,
  if(first_group = last_group, slices.last - min(shift), 1e16::BIGINT)::VARCHAR AS last_id
FROM slices JOIN placed ON group_number BETWEEN first_group AND last_group
GROUP BY slice, first_group, last_group, slices.first, slices.last
ORDER BY slice
