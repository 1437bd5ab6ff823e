-- Sellers with an ad for larger quantities beside the others: how many do what, over the whole period.
-- Low and high are Wilson's bounds (95 %), moved by what some would be if the label were as often wrong
-- as its scores allow: `mixed` is the share of the group that belongs to the other.
WITH traits AS (
  UNPIVOT (
    SELECT
      bulk,
      ads >= 10 AS often,
      groups > 1 AS several_groups,
      places > 0 OR countrywide AS named_place,
      last_week - first_week >= 28 AS over_month
    FROM sellers
  ) ON often, several_groups, named_place, over_month INTO NAME trait VALUE holds
), counted AS (
  SELECT trait, bulk, count(*) FILTER (holds) AS found, count(*) AS total
  FROM traits
  GROUP BY trait, bulk
), bounded AS (
  SELECT
    counted.trait, counted.bulk, counted.found, counted.total,
    wilson_low(counted.found, counted.total) AS low,
    wilson_high(counted.found, counted.total) AS high,
    wilson_low(other.found, other.total) AS other_low,
    wilson_high(other.found, other.total) AS other_high,
    least(0.9, CASE WHEN counted.bulk THEN 1 - precision_low('bulk')
      ELSE other.total * (1 / nullif(sensitivity_low('bulk'), 0) - 1) / counted.total END) AS mixed
  FROM counted
  JOIN counted AS other ON other.trait = counted.trait AND other.bulk <> counted.bulk
)
SELECT
  trait, bulk, found, total,
  greatest(0, least(low, (low - mixed * other_high) / (1 - mixed))) AS low,
  least(1, greatest(high, (high - mixed * other_low) / (1 - mixed))) AS high
FROM bounded
ORDER BY trait, bulk DESC
