SELECT
  text_id,
  text,
  original,
  messages,
  family_id
FROM distinct_texts
JOIN families ON text_id = distinct_texts.rowid
ORDER BY text_id
