-- en: Share of all ad messages that the most repeated tenth of unique ads accounts for
-- nl: Aandeel van alle advertentieberichten dat voor rekening komt van het meest herhaalde tiende deel van de unieke advertenties
-- unit: share
-- classifier: yes
-- The interval: a tenth of the fewest, and of the most, unique ads that there may be.
WITH placed AS (
  SELECT messages, row_number() OVER (ORDER BY messages DESC, ad_id) AS place, count(*) OVER () AS n
  FROM ads
), bounded AS (
  SELECT
    *,
    true_low(n, (SELECT n FROM flow WHERE step = 'texts'), 'drugsad') AS fewest,
    true_high(n, (SELECT n FROM flow WHERE step = 'texts'), 'drugsad') AS most
  FROM placed
)
SELECT
  sum(messages) FILTER (place <= 0.1 * n) / sum(messages) AS value,
  sum(messages) FILTER (place <= 0.1 * fewest) / sum(messages) AS low,
  sum(messages) FILTER (place <= 0.1 * most) / sum(messages) AS high,
  (SELECT count(*) FROM ads) AS denominator
FROM bounded
