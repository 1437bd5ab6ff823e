-- en: Places named by too few sellers to be published
-- nl: Plaatsen die door te weinig verkopers worden genoemd om te publiceren
-- unit: places
-- classifier: no
SELECT count(*) FILTER (suppressed) AS value, count(*) AS denominator
FROM places
WHERE level = 'place' AND product = 'any' AND delivery = 'any'
