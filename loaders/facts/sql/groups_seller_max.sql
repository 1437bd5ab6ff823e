-- en: The largest number of groups in which one account posted ads
-- nl: Het grootste aantal groepen waarin één account advertenties plaatste
-- unit: groups
-- classifier: yes
-- The interval: the same over only the sellers whose ads are sure.
WITH results AS (
  SELECT max(groups) AS found, max(groups) FILTER (sure) AS alternative
  FROM sellers
)
SELECT found AS value, least(found, alternative) AS low, greatest(found, alternative) AS high
FROM results
