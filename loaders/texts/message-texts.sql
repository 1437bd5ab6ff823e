WITH ids AS (
  SELECT raw.original, distinct_texts.rowid::INTEGER AS text_id
  FROM normalised
  JOIN raw ON raw.rowid = raw_id
  JOIN distinct_texts USING (text)
)
SELECT group_key, message_id, text_id
FROM messages
JOIN ids ON ids.original = messages.text
ORDER BY group_key, message_id
