-- en: Families of ads in the story’s year: ads that differ by little count as one
-- nl: Families van advertenties in het jaar van het verhaal: advertenties die weinig verschillen tellen als één
-- unit: ads
-- classifier: yes
SELECT
  families AS value,
  round(families * true_low(found, total, 'drugsad') / nullif(found, 0)) AS low,
  round(families * true_high(found, total, 'drugsad') / nullif(found, 0)) AS high,
  found AS denominator
FROM (
  SELECT
    count(DISTINCT family_id) AS families,
    count(*) AS found,
    (SELECT coalesce(sum(texts), 0) FROM years WHERE year = (SELECT story_year FROM investigation)) AS total
  FROM ad_years
  JOIN ads USING (ad_id)
  WHERE year = (SELECT story_year FROM investigation)
)
