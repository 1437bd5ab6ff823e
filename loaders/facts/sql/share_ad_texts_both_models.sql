-- en: Unique ads on which both models agree, as a share of all
-- nl: Unieke advertenties waarover beide modellen het eens zijn, als aandeel van alle
-- unit: share
-- classifier: no
SELECT avg(agreed::INTEGER) AS value, count(*) AS denominator FROM ads
