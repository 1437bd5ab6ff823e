SELECT group_id, silences.first_day, silences.last_day, silences.days
FROM private_silences AS silences
JOIN group_numbers USING (group_key)
ORDER BY group_id, silences.first_day
