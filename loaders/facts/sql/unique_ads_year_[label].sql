-- en: Unique ads in the story’s year that offer [label]
-- nl: Unieke advertenties in het jaar van het verhaal met [label]
-- unit: ads
-- classifier: yes
SELECT
  found AS value,
  label_low(found, ads, true_low(ads, total, 'drugsad'), '[label]') AS low,
  label_high(found, ads, '[label]') AS high,
  ads AS denominator
FROM (
  SELECT
    count(*) FILTER ([label]) AS found,
    count(*) AS ads,
    (SELECT coalesce(sum(texts), 0) FROM years WHERE year = (SELECT story_year FROM investigation)) AS total
  FROM ad_years
  JOIN ads USING (ad_id)
  WHERE year = (SELECT story_year FROM investigation)
)
