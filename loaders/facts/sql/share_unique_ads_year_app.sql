-- en: Of the unique ads of the story’s year, the share that name another app than Telegram
-- nl: Van de unieke advertenties in het jaar van het verhaal het deel waarin verkopers een andere app dan Telegram noemen
-- unit: share
-- classifier: yes
-- The interval: the terms looked for may be missed or mean something else, and the ad may be no ad.
SELECT
  found / nullif(ads, 0) AS value,
  claim_low(found, ads, true_low(ads, texts, 'drugsad'), kind, 'any')
    / nullif(label_high(ads, texts, 'drugsad'), 0) AS low,
  claim_high(found, ads, kind, 'any') / nullif(ads, 0) AS high,
  ads AS denominator
FROM (
  SELECT
    claims.unique_ads AS found,
    claims.kind,
    (SELECT count(*) FROM ad_years WHERE year = story_year) AS ads,
    (SELECT coalesce(sum(texts), 0) FROM years WHERE year = story_year) AS texts
  FROM investigation
  JOIN claims ON claims.year = story_year AND claims.kind = 'app' AND claims.claim = 'any' AND claims.product = 'any'
)
