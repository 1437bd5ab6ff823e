-- Of collections of ordinary texts without any ad, the share that the engine calls one.
SELECT split AS part, item, value, low, high, n, NULL AS x
FROM evaluation
WHERE decides AND section = 'false_alarms'
ORDER BY split DESC, item
