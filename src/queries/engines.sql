-- How often each engine is right about ad or not, and how often two are right or wrong together.
SELECT 'right' AS part, engine AS item, value, low, high, n, NULL AS x
FROM evaluation
WHERE section = 'overall' AND split = 'grouped' AND measure = 'ad_accuracy'
UNION ALL
SELECT engine, measure, value, low, high, n, NULL
FROM evaluation
WHERE section = 'agreement'
