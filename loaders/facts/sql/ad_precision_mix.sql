-- en: Of the labelled messages that the model calls an ad, weighed as in a dump, the share that is one
-- nl: Van de gelabelde berichten die het model een advertentie noemt, gewogen als in een dump, het deel dat er een is
-- unit: share
-- classifier: yes
FROM measured('ad_precision', 'mix')
