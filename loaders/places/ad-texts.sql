-- The texts that places are looked for in, in the order the result is written in.
SELECT text_id, original
FROM texts
SEMI JOIN (SELECT text_id FROM labels WHERE ad) AS ads USING (text_id)
ORDER BY text_id
