-- en: The mean F1 of the ten labels
-- nl: De gemiddelde F1 van de tien labels
-- unit: share
-- classifier: yes
FROM measured('macro_f1', 'grouped')
