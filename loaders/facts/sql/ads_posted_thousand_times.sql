-- en: Unique ads that were posted a thousand times or more
-- nl: Unieke advertenties die duizend keer of vaker zijn geplaatst
-- unit: ads
-- classifier: yes
-- The interval: only the ads on which both models agree, or only the surest, to those that may be missed.
SELECT
  count(*) AS value,
  least(count(*) FILTER (agreed IS NOT FALSE), count(*) FILTER (probability >= 0.9)) AS low,
  label_high(count(*), (SELECT count(*) FROM ads), 'drugsad') AS high,
  (SELECT count(*) FROM ads) AS denominator
FROM ads
WHERE messages >= 1000
