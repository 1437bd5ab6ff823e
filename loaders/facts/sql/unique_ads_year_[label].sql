-- en: Unique ads in the story’s year that offer [label]
-- nl: Unieke advertenties in het jaar van het verhaal met [label]
-- unit: ads
-- classifier: yes
SELECT
  found AS value,
  label_low(found, '[label]') AS low,
  label_high(found, ads, '[label]') AS high,
  ads AS denominator
FROM (
  SELECT count(*) FILTER ([label]) AS found, count(*) AS ads
  FROM ad_years
  JOIN ads USING (ad_id)
  WHERE year = (SELECT story_year FROM investigation)
)
