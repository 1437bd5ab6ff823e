-- en: Messages with a text, posted in the period, each counted once
-- nl: Berichten met tekst, geplaatst in de periode, elk één keer geteld
-- unit: messages
-- classifier: no
SELECT n AS value, (SELECT n FROM flow WHERE step = 'read') AS denominator FROM flow WHERE step = 'kept'
