-- en: Sellers who offered one kind of drug as a share of all sellers in the story’s year
-- nl: Verkopers met één soort drugs als aandeel van alle verkopers in het jaar van het verhaal
-- unit: share
-- classifier: yes
-- The interval: from the fewest among all sellers to the same share over only the sellers whose ads are sure.
WITH counted AS (
  SELECT
    sure,
    harddrugs::INTEGER + softdrugs::INTEGER + designer::INTEGER + medicijnen::INTEGER = 1 AS matches
  FROM seller_years
  WHERE year = (SELECT story_year FROM investigation)
), shares AS (
  SELECT
    avg(matches::INTEGER) AS value,
    avg((matches AND sure)::INTEGER) AS fewest,
    avg(matches::INTEGER) FILTER (sure) AS surest,
    count(*) AS sellers
  FROM counted
)
SELECT
  value,
  least(value, fewest, surest) AS low,
  greatest(value, surest) AS high,
  sellers AS denominator
FROM shares
