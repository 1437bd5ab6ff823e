-- en: Ads in the week with most of them in the story’s year
-- nl: Advertenties in de week met de meeste in het jaar van het verhaal
-- unit: messages
-- classifier: yes
SELECT ads AS value, true_low(ads, total, 'drugsad') AS low, true_high(ads, total, 'drugsad') AS high, total AS denominator
FROM (
  SELECT
    coalesce(sum(messages) FILTER (label = 'drugsad'), 0) AS ads,
    sum(messages) FILTER (label = 'all') AS total
  FROM weeks
  WHERE year = (SELECT story_year FROM investigation)
  GROUP BY week
  ORDER BY ads DESC, week
  LIMIT 1
)
