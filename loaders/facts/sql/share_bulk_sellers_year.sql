-- en: Bulk sellers as a share of all sellers in the story’s year
-- nl: Groothandelaren als aandeel van alle verkopers in het jaar van het verhaal
-- unit: share
-- classifier: yes
SELECT
  found / nullif(sellers, 0) AS value,
  label_low(found, 'bulk') / nullif(sellers, 0) AS low,
  label_high(found, sellers, 'bulk') / nullif(sellers, 0) AS high,
  sellers AS denominator
FROM (
  SELECT count(*) FILTER (bulk) AS found, count(*) AS sellers
  FROM seller_years
  WHERE year = (SELECT story_year FROM investigation)
)
