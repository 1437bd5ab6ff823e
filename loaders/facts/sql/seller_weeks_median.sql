-- en: Weeks between the first and the last ad of the typical seller
-- nl: Weken tussen de eerste en de laatste advertentie van een doorsneeverkoper
-- unit: weeks
-- classifier: yes
-- The interval: the same over only the sellers whose ads are sure.
WITH results AS (
  SELECT
    median((last_week - first_week) / 7) AS found,
    median((last_week - first_week) / 7) FILTER (sure) AS alternative,
    count(*) AS total
  FROM sellers
)
SELECT
  found AS value,
  least(found, alternative) AS low,
  greatest(found, alternative) AS high,
  total AS denominator
FROM results
