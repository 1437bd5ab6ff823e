-- Of ads for one kind of drugs alone (part), and of messages that are no ad (none), the share said to be for a kind (item).
SELECT item AS part, measure AS item, value, low, high, n, NULL AS x
FROM evaluation
WHERE decides AND section = 'products'
