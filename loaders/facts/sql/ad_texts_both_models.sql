-- en: Unique ads on which both models agree
-- nl: Unieke advertenties waarover beide modellen het eens zijn
-- unit: ads
-- classifier: no
SELECT count(*) FILTER (agreed) AS value, count(*) AS denominator FROM ads
