-- en: Unique ads: distinct texts that the model calls a drug ad
-- nl: Unieke advertenties: verschillende teksten die het model een drugsadvertentie noemt
-- unit: ads
-- classifier: yes
SELECT found AS value, true_low(found, total, 'drugsad') AS low, true_high(found, total, 'drugsad') AS high, total AS denominator
FROM (SELECT count(*) AS found, (SELECT n FROM flow WHERE step = 'texts') AS total FROM ads)
