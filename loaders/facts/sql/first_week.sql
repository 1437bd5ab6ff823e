-- en: Monday of the first week with a message
-- nl: Maandag van de eerste week met een bericht
-- unit: text
-- classifier: no
SELECT strftime(min(first_week), '%Y-%m-%d') AS value FROM groups
