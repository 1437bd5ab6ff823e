-- en: Places named as delivery area whose number of sellers is published
-- nl: Plaatsen die als bezorggebied worden genoemd en waarvan het aantal verkopers is gepubliceerd
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
