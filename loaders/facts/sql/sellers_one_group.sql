-- en: Sellers who posted their ads in a single group
-- nl: Verkopers die hun advertenties in één groep plaatsten
-- unit: sellers
-- classifier: yes
-- The interval: the same over only the sellers whose ads are sure, scaled to all.
WITH results AS (
  SELECT
    count(*) AS total,
    count(*) FILTER (groups = 1) AS found,
    avg((groups = 1)::INTEGER) FILTER (sure) * count(*) AS alternative
  FROM sellers
)
SELECT
  found AS value,
  round(least(found, alternative)) AS low,
  round(greatest(found, alternative)) AS high,
  total AS denominator
FROM results
