-- en: Places that at least one ad names as delivery area
-- nl: Plaatsen die ten minste één advertentie als bezorggebied noemt
-- unit: places
-- classifier: yes
-- The interval: from the places named by enough sellers to be published to those that missed ads may
-- name, as many for each place that few sellers name as such ads hide sellers.
SELECT
  count(*) AS value,
  count(*) FILTER (NOT suppressed) AS low,
  sellers_high(count(*), count(*) FILTER (suppressed)) AS high
FROM places
WHERE level = 'place' AND product = 'any' AND delivery = 'any'
