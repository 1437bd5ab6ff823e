-- Ad or not by the number of words: ads found, ads among what is called one, others called an ad.
SELECT measure AS part, item, value, low, high, n, x
FROM evaluation
WHERE decides AND section = 'length'
ORDER BY measure, x
