-- en: Sellers who offered all four kinds in the story’s year: hard, soft and designer drugs and medicines
-- nl: Verkopers die in het jaar van het verhaal alle vier de soorten aanboden: harddrugs, softdrugs, designerdrugs en medicijnen
-- unit: sellers
-- classifier: yes
-- The interval: only the sellers whose ads are sure, to what single missed ads or labels may hide.
WITH counted AS (
  SELECT
    sure,
    unique_ads,
    harddrugs::INTEGER + softdrugs::INTEGER + designer::INTEGER + medicijnen::INTEGER = 4 AS matches
  FROM seller_years
  WHERE year = (SELECT story_year FROM investigation)
), results AS (
  SELECT
    count(*) AS total,
    count(*) FILTER (matches) AS found,
    count(*) FILTER (matches AND sure) AS sure,
    count(*) FILTER (matches AND unique_ads = 1) AS single,
    avg(matches::INTEGER) FILTER (sure) * count(*) AS scaled
  FROM counted
)
SELECT
  found AS value,
  sure AS low,
  round(greatest(sellers_high(found, single), scaled)) AS high,
  total AS denominator
FROM results
