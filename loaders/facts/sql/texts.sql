-- en: Distinct texts: messages that read the same after normalisation count as one
-- nl: Verschillende teksten: berichten die na normalisatie gelijk zijn, tellen als één
-- unit: texts
-- classifier: no
SELECT n AS value FROM flow WHERE step = 'texts'
