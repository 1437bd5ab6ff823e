-- en: Unique ads in the story’s year that name no way of delivery
-- nl: Unieke advertenties in het jaar van het verhaal die geen manier van leveren noemen
-- unit: ads
-- classifier: yes
-- The interval: the same over only the ads on which both models agree, and over only the surest, scaled.
WITH named AS (
  SELECT agreed, probability, (NOT (bezorging OR post OR pickup))::INTEGER AS none
  FROM ad_years
  JOIN ads USING (ad_id)
  WHERE year = (SELECT story_year FROM investigation)
), results AS (
  SELECT
    count(*) AS total,
    coalesce(sum(none), 0) AS found,
    avg(none) FILTER (agreed IS NOT FALSE) * count(*) AS both_models,
    avg(none) FILTER (probability >= 0.9) * count(*) AS surest
  FROM named
)
SELECT
  found AS value,
  round(least(found, both_models, surest)) AS low,
  round(greatest(found, both_models, surest)) AS high,
  total AS denominator
FROM results
