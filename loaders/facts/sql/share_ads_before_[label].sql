-- en: Ads with [label] as a share of all ads posted in the year before the story’s
-- nl: Advertenties met [label] als aandeel van alle advertenties in het jaar vóór dat van het verhaal
-- unit: share
-- classifier: yes
-- The lower bound: as if no ad that the model missed had the label.
SELECT
  found / nullif(ads, 0) AS value,
  label_low(found, ads, true_low(ads, total, 'drugsad'), '[label]')
    / nullif(label_high(ads, total, 'drugsad'), 0) AS low,
  label_high(found, ads, '[label]') / nullif(ads, 0) AS high,
  ads AS denominator
FROM (
  SELECT
    coalesce(sum(messages) FILTER (label = '[label]'), 0) AS found,
    coalesce(sum(messages) FILTER (label = 'drugsad'), 0) AS ads,
    coalesce(sum(messages) FILTER (label = 'all'), 0) AS total
  FROM weeks
  WHERE year = (SELECT story_year - 1 FROM investigation)
)
