-- en: Messages that the model calls a drug ad, over the whole period
-- nl: Berichten die het model een drugsadvertentie noemt, over de hele periode
-- unit: messages
-- classifier: yes
SELECT ads AS value, true_low(ads, total, 'drugsad') AS low, true_high(ads, total, 'drugsad') AS high, total AS denominator
FROM (
  SELECT
    (SELECT n FROM flow WHERE step = 'ad_messages') AS ads,
    (SELECT n FROM flow WHERE step = 'kept') AS total
)
