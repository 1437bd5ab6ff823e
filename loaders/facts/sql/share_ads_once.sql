-- en: Unique ads that were posted only once, as a share of all
-- nl: Unieke advertenties die maar één keer zijn geplaatst, als aandeel van alle
-- unit: share
-- classifier: yes
-- The interval: as if every false alarm, or every missed ad, were a text that was posted once.
WITH counted AS (
  SELECT count(*) AS n, count(*) FILTER (messages = 1) AS once
  FROM ads
), bounded AS (
  SELECT
    *,
    true_low(n, (SELECT n FROM flow WHERE step = 'texts'), 'drugsad') AS fewest,
    true_high(n, (SELECT n FROM flow WHERE step = 'texts'), 'drugsad') AS most
  FROM counted
)
SELECT
  once / nullif(n, 0) AS value,
  greatest(0, once - (n - fewest)) / nullif(fewest, 0) AS low,
  (once + most - n) / nullif(most, 0) AS high,
  n AS denominator
FROM bounded
