-- en: Messages that the model calls a drug ad, posted in the story’s year
-- nl: Berichten die het model een drugsadvertentie noemt, geplaatst in het jaar van het verhaal
-- unit: messages
-- classifier: yes
SELECT ads AS value, true_low(ads, total, 'drugsad') AS low, true_high(ads, total, 'drugsad') AS high, total AS denominator
FROM (
  SELECT
    coalesce(sum(messages) FILTER (label = 'drugsad'), 0) AS ads,
    coalesce(sum(messages) FILTER (label = 'all'), 0) AS total
  FROM weeks
  WHERE year = (SELECT story_year FROM investigation)
)
