-- en: Sellers with at least one ad in the story’s year that offers [label]
-- nl: Verkopers met in het jaar van het verhaal ten minste één advertentie met [label]
-- unit: sellers
-- classifier: yes
SELECT
  found AS value,
  round(found * precision_low('[label]')) AS low,
  least(total, round(found / nullif(sensitivity_low('[label]'), 0))) AS high,
  total AS denominator
FROM (
  SELECT count(*) FILTER ([label]) AS found, count(*) AS total
  FROM seller_years
  WHERE year = (SELECT story_year FROM investigation)
)
