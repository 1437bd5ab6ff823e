-- en: Ads in the typical whole week of the story’s year: half of the weeks have more, half fewer
-- nl: Advertenties in een doorsneeweek (alleen hele weken) van het jaar van het verhaal: de helft van de weken heeft er meer, de helft minder
-- unit: messages
-- classifier: yes
WITH counted AS (
  SELECT
    week,
    coalesce(sum(messages) FILTER (label = 'drugsad'), 0) AS ads,
    sum(messages) FILTER (label = 'all') AS total
  FROM weeks, investigation
  WHERE weeks.year = story_year
    AND year(week + 6) = year(week) AND week >= period_from AND week + 6 <= period_to
  GROUP BY week
), bounded AS (
  SELECT ads, true_low(ads, total, 'drugsad') AS low, true_high(ads, total, 'drugsad') AS high
  FROM counted
)
SELECT round(median(ads)) AS value, round(median(low)) AS low, round(median(high)) AS high
FROM bounded
