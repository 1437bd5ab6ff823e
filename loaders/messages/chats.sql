-- Groups with a message, by file, and in all in the row without one.
SELECT file, count(DISTINCT group_key)::DOUBLE AS n
FROM chats
WHERE chat IN (SELECT chat FROM rows)
GROUP BY GROUPING SETS ((file), ())
