-- en: Bulk sellers: sellers with at least one ad for larger quantities in the story’s year
-- nl: Groothandelaren: verkopers met in het jaar van het verhaal ten minste één advertentie voor grotere hoeveelheden
-- unit: sellers
-- classifier: yes
SELECT
  found AS value,
  round(found * precision_low('bulk')) AS low,
  least(total, round(found / nullif(sensitivity_low('bulk'), 0))) AS high,
  total AS denominator
FROM (
  SELECT count(*) FILTER (bulk) AS found, count(*) AS total
  FROM seller_years
  WHERE year = (SELECT story_year FROM investigation)
)
