-- en: Monday of the last week with a message
-- nl: Maandag van de laatste week met een bericht
-- unit: text
-- classifier: no
SELECT strftime(max(last_week), '%Y-%m-%d') AS value FROM groups
