-- en: Bulk sellers: sellers with at least one ad for larger quantities in the story’s year
-- nl: Groothandelaren: verkopers met in het jaar van het verhaal ten minste één advertentie voor grotere hoeveelheden
-- unit: sellers
-- classifier: yes
SELECT
  found AS value,
  sellers_label_low(sure, 'bulk') AS low,
  label_high(found, sellers, 'bulk') AS high,
  sellers AS denominator
FROM (
  SELECT count(*) FILTER (bulk) AS found, count(*) FILTER (bulk AND sure) AS sure, count(*) AS sellers
  FROM seller_years
  WHERE year = (SELECT story_year FROM investigation)
)
