-- en: Drug ads as a share of all messages in the year before the story’s
-- nl: Drugsadvertenties als aandeel van alle berichten in het jaar vóór dat van het verhaal
-- unit: share
-- classifier: yes
SELECT
  ads / nullif(total, 0) AS value,
  true_low(ads, total, 'drugsad') / nullif(total, 0) AS low,
  true_high(ads, total, 'drugsad') / nullif(total, 0) AS high,
  total AS denominator
FROM (
  SELECT
    coalesce(sum(messages) FILTER (label = 'drugsad'), 0) AS ads,
    coalesce(sum(messages) FILTER (label = 'all'), 0) AS total
  FROM weeks
  WHERE year = (SELECT story_year FROM investigation) - 1
)
