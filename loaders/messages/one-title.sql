-- Files with two chats that have a title in common but not their messages. Exports made in two zones
-- differ by 26 hours at most.
SELECT arg_min(file, posted) AS one, arg_max(file, posted) AS other
FROM rows
JOIN placed USING (chat)
WHERE starts_with(group_key, 'title:') AND posted IS NOT NULL
GROUP BY group_number, id
HAVING max(posted) - min(posted) > 26 * 3600
ORDER BY group_number, id
LIMIT 1
