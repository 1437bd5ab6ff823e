-- en: Public groups with at least one message
-- nl: Openbare groepen met ten minste één bericht
-- unit: groups
-- classifier: no
SELECT count(*) AS value FROM groups
