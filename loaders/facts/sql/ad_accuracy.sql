-- en: Of the labelled messages, the share on which the model is right about ad or not
-- nl: Van de gelabelde berichten, het deel waarbij het model gelijk heeft over wel of geen advertentie
-- unit: share
-- classifier: yes
FROM measured('ad_accuracy', 'grouped')
