-- The engine that decides, as a whole: on authors held out, on single messages at random, in a dump's mix.
SELECT measure AS part, split AS item, value, low, high, n, NULL AS x
FROM evaluation
WHERE decides AND section = 'overall' AND measure IN ('ad_accuracy', 'exact_match', 'macro_f1')
ORDER BY measure, split
