-- en: How often the typical unique ad was posted: at most half more often, at most half less
-- nl: Hoe vaak een doorsnee unieke advertentie is geplaatst: hooguit de helft vaker, hooguit de helft minder vaak
-- unit: messages
-- classifier: yes
-- The interval: as if every false alarm and every missed ad were posted less often than the middle one,
-- and as if all were posted more often.
WITH placed AS (
  SELECT messages, row_number() OVER (ORDER BY messages, ad_id) AS place, count(*) OVER () AS n
  FROM ads
), bounded AS (
  SELECT
    *,
    true_low(n, (SELECT n FROM flow WHERE step = 'texts'), 'drugsad') AS fewest,
    true_high(n, (SELECT n FROM flow WHERE step = 'texts'), 'drugsad') AS most
  FROM placed
)
SELECT
  median(messages) AS value,
  least(median(messages), min(messages) FILTER (place >= n - most / 2)) AS low,
  greatest(median(messages), max(messages) FILTER (place <= greatest(most, 2 * n - fewest) / 2)) AS high,
  count(*) AS denominator
FROM bounded
