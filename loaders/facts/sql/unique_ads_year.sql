-- en: Unique ads posted at least once in the story’s year
-- nl: Unieke advertenties die in het jaar van het verhaal ten minste één keer zijn geplaatst
-- unit: ads
-- classifier: yes
SELECT found AS value, true_low(found, total, 'drugsad') AS low, true_high(found, total, 'drugsad') AS high, total AS denominator
FROM (
  SELECT
    count(*) AS found,
    (SELECT coalesce(sum(texts), 0) FROM years WHERE year = (SELECT story_year FROM investigation)) AS total
  FROM ad_years
  WHERE year = (SELECT story_year FROM investigation)
)
