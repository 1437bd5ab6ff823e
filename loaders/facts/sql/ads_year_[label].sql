-- en: Ads in the story’s year that offer [label]
-- nl: Advertenties in het jaar van het verhaal met [label]
-- unit: messages
-- classifier: yes
SELECT
  found AS value,
  label_low(found, ads, true_low(ads, total, 'drugsad'), '[label]') AS low,
  label_high(found, ads, '[label]') AS high,
  ads AS denominator
FROM (
  SELECT
    coalesce(sum(messages) FILTER (label = '[label]'), 0) AS found,
    coalesce(sum(messages) FILTER (label = 'drugsad'), 0) AS ads,
    coalesce(sum(messages) FILTER (label = 'all'), 0) AS total
  FROM weeks
  WHERE year = (SELECT story_year FROM investigation)
)
