-- How good the engine is when it learns from fewer authors; x is the number of messages learnt from.
SELECT measure AS part, item, value, low, high, n, x
FROM evaluation
WHERE decides AND section = 'learning'
ORDER BY measure, x
