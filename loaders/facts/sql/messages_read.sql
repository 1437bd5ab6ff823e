-- en: Messages in the dump, before anything is left out
-- nl: Berichten in de dump, voordat er iets afvalt
-- unit: messages
-- classifier: no
SELECT n AS value FROM flow WHERE step = 'read'
