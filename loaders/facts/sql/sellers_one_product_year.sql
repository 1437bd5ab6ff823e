-- en: Sellers who offered one kind of drug in the story’s year
-- nl: Verkopers die in het jaar van het verhaal één soort drugs aanboden
-- unit: sellers
-- classifier: yes
-- The interval: the same over only the sellers whose ads are sure, scaled to all.
WITH results AS (
  SELECT
    count(*) AS total,
    count(*) FILTER (harddrugs::INTEGER + softdrugs::INTEGER + designer::INTEGER + medicijnen::INTEGER = 1) AS found,
    avg((harddrugs::INTEGER + softdrugs::INTEGER + designer::INTEGER + medicijnen::INTEGER = 1)::INTEGER) FILTER (sure) * count(*) AS alternative
  FROM seller_years
  WHERE year = (SELECT story_year FROM investigation)
)
SELECT
  found AS value,
  round(least(found, alternative)) AS low,
  round(greatest(found, alternative)) AS high,
  total AS denominator
FROM results
