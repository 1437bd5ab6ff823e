-- Which group each chat of each file is; group_number follows the binary order of group_key.
CREATE TABLE placed AS
SELECT chat, file, rank, group_key, dense_rank() OVER (ORDER BY group_key) AS group_number
FROM chats JOIN files USING (file)
WHERE group_key IS NOT NULL;

-- Every message number seen in a group, in whatever form.
CREATE TABLE numbers AS
SELECT group_number, id, count(*) AS rows, bool_or(reason IS NOT DISTINCT FROM 'service') AS service
FROM rows JOIN placed USING (chat)
GROUP BY group_number, id;

-- Of messages that several exports hold the latest edit wins; among equals the order below, which
-- looks at contents alone, decides.
CREATE TABLE duplicates AS
SELECT row FROM (
  SELECT
    rows.rowid AS row,
    row_number() OVER (
      PARTITION BY group_number, id
      ORDER BY edited DESC NULLS LAST, text IS NULL, sender IS NULL, starts_with(sender, 'name:'),
        posted, sender, forwarded, text, rank
    ) AS place
  FROM rows
  JOIN placed USING (chat)
  JOIN (SELECT group_number, id FROM numbers WHERE numbers.rows > 1) USING (group_number, id)
  WHERE reason IS NULL
)
WHERE place > 1;

CREATE VIEW outcomes AS
SELECT
  chats.file,
  placed.group_number,
  placed.group_key,
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
