-- en: Places named as delivery area by enough sellers to be published
-- nl: Plaatsen die door genoeg verkopers als bezorggebied worden genoemd om te publiceren
-- unit: places
-- classifier: yes
-- The interval: places that would still be, or just become, large enough if every fifth seller were wrong.
SELECT
  count(*) FILTER (NOT suppressed) AS value,
  count(*) FILTER (sellers >= 1.25 * (SELECT minimum_sellers FROM investigation)) AS low,
  count(*) AS high,
  count(*) AS denominator
FROM places
WHERE level = 'place' AND product = 'any' AND delivery = 'any'
