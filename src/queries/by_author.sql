-- How often the engine is right about ad or not, by the author of the messages, whom it did not learn from.
SELECT 'ad_accuracy' AS part, item, value, low, high, n, NULL AS x
FROM evaluation
WHERE decides AND section = 'author'
ORDER BY value, item
