SELECT group_key, first_day::VARCHAR AS first_day, last_day::VARCHAR AS last_day, days
FROM private_silences
ORDER BY group_key, first_day
