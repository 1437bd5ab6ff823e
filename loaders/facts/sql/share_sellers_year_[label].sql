-- en: Sellers with [label] as a share of all sellers in the story’s year
-- nl: Verkopers met [label] als aandeel van alle verkopers in het jaar van het verhaal
-- unit: share
-- classifier: yes
-- The interval: the fewest among all sellers, to the most among the sure ones.
SELECT
  found / nullif(sellers, 0) AS value,
  sellers_label_low(sure_found, '[label]') / nullif(sellers, 0) AS low,
  least(1, label_high(found, sellers, '[label]') / nullif(sure, 0)) AS high,
  sellers AS denominator
FROM (
  SELECT
    count(*) FILTER ([label]) AS found,
    count(*) FILTER ([label] AND sure) AS sure_found,
    count(*) AS sellers,
    count(*) FILTER (sure) AS sure
  FROM seller_years
  WHERE year = (SELECT story_year FROM investigation)
)
