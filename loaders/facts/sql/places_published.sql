-- en: Places named as delivery area by enough sellers to be published
-- nl: Plaatsen die door genoeg verkopers als bezorggebied worden genoemd om te publiceren
-- unit: places
-- classifier: yes
-- The interval: places that are large enough with only their sure share of sellers, to all that are named.
SELECT
  count(*) FILTER (NOT suppressed) AS value,
  count(*) FILTER (
    sellers * sure_share_of_placed() >= (SELECT minimum_sellers FROM investigation)
  ) AS low,
  count(*) AS high,
  count(*) AS denominator
FROM places
WHERE level = 'place' AND product = 'any' AND delivery = 'any'
