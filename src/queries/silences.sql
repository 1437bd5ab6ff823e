-- Stretches of days that a group was silent against its own rhythm.
SELECT group_id, first_day, last_day, days
FROM silences
ORDER BY group_id, first_day
