-- Which group each chat of each file is; group_number follows the binary order of group_key.
CREATE TABLE placed AS
SELECT
  chat,
  file,
  rank,
  content,
  group_key,
  shift,
  dense_rank() OVER (ORDER BY group_key) AS group_number
FROM chats JOIN files USING (file)
WHERE group_key IS NOT NULL;

-- Every message number seen in a group, in whatever form.
CREATE TABLE numbers AS
SELECT
  group_number,
  id + shift AS number,
  count(*) AS rows,
  sum(bytes) AS bytes,
  bool_or(reason IS NOT DISTINCT FROM 'service') AS service,
  -- By more than one export; a copy of a file is no other export.
  min(content) < max(content) AS held_twice
FROM rows JOIN placed USING (chat)
GROUP BY ALL;

-- Of messages that several exports hold the latest edit wins; among equals the order below, which
-- looks at contents alone, decides.
CREATE TABLE duplicates AS
SELECT row FROM (
  SELECT
    rows.rowid AS row,
    row_number() OVER (
      PARTITION BY placed.group_number, id + shift
      ORDER BY edited DESC NULLS LAST, text IS NULL, sender IS NULL, starts_with(sender, 'name:'),
        posted, sender, forwarded, text, rank
    ) AS place
  FROM rows
  JOIN placed USING (chat)
  -- A join would be planned by group first, and then compare every message of a group with every number.
  WHERE reason IS NULL
    AND (placed.group_number, id + shift) IN (
      SELECT (group_number, number) FROM numbers WHERE numbers.rows > 1
    )
)
WHERE place > 1;

CREATE VIEW outcomes AS
SELECT
  chats.file,
  placed.group_number,
  placed.group_key,
  rows.id + coalesce(placed.shift, 0) AS number,
  rows.*,
  CASE
    WHEN placed.chat IS NULL THEN 'no_group'
    WHEN reason IS NOT NULL THEN reason
    WHEN duplicates.row IS NOT NULL THEN 'duplicate'
    WHEN text IS NULL THEN 'empty'
    ELSE 'kept'
  END AS outcome
FROM rows
JOIN chats USING (chat)
LEFT JOIN placed USING (chat)
LEFT JOIN duplicates ON duplicates.row = rows.rowid;
