-- en: The same share, had the messages been split at random
-- nl: Hetzelfde deel, als de berichten willekeurig waren verdeeld
-- unit: share
-- classifier: yes
FROM measured('ad_accuracy', 'random')
