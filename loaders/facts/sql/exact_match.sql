-- en: Of the labelled messages, the share that gets exactly its labels
-- nl: Van de gelabelde berichten, het deel dat precies de juiste labels krijgt
-- unit: share
-- classifier: yes
FROM measured('exact_match', 'grouped')
