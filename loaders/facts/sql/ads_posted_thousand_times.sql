-- en: Unique ads that were posted a thousand times or more
-- nl: Unieke advertenties die duizend keer of vaker zijn geplaatst
-- unit: ads
-- classifier: yes
-- The interval: the same over only the ads on which both models agree, and over only the surest.
SELECT
  count(*) AS value,
  least(count(*) FILTER (agreed), count(*) FILTER (probability >= 0.9)) AS low,
  count(*) AS high,
  (SELECT count(*) FROM ads) AS denominator
FROM ads
WHERE messages >= 1000
