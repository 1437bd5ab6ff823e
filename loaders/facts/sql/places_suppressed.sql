-- en: Places that are not published: too few sellers name them, or their number would give such a place away
-- nl: Plaatsen die niet worden gepubliceerd: te weinig verkopers noemen ze, of hun getal zou zo’n plaats verraden
-- unit: places
-- classifier: no
SELECT count(*) FILTER (suppressed) AS value, count(*) AS denominator
FROM places
WHERE level = 'place' AND product = 'any' AND delivery = 'any'
