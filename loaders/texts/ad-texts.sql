-- The texts that are ads, in the order in which what is found in them is written.
SELECT text_id, original
FROM texts
SEMI JOIN (SELECT text_id FROM labels WHERE ad) AS ads USING (text_id)
ORDER BY text_id
