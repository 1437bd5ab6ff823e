-- en: Groups that were silent for longer than their own rhythm makes plausible
-- nl: Groepen die langer stil waren dan bij hun eigen ritme past
-- unit: groups
-- classifier: no
SELECT count(*) FILTER (silences > 0) AS value, count(*) AS denominator FROM groups
