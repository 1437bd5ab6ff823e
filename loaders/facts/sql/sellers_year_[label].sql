-- en: Sellers with at least one ad in the story’s year that offers [label]
-- nl: Verkopers met in het jaar van het verhaal ten minste één advertentie met [label]
-- unit: sellers
-- classifier: yes
SELECT
  found AS value,
  sellers_label_low(sure, '[label]') AS low,
  label_high(found, sellers, '[label]') AS high,
  sellers AS denominator
FROM (
  SELECT count(*) FILTER ([label]) AS found, count(*) FILTER ([label] AND sure) AS sure, count(*) AS sellers
  FROM seller_years
  WHERE year = (SELECT story_year FROM investigation)
)
