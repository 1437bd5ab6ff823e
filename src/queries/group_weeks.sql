-- Messages a week in each group; weeks without any have no row.
SELECT group_id, week, sum(messages) AS messages
FROM weeks
WHERE label = 'all'
GROUP BY group_id, week
ORDER BY group_id, week
