-- For each tenth of the probabilities given to messages: the mean probability (x) and the share that were ads.
SELECT split AS part, item, value, low, high, n, x
FROM evaluation
WHERE decides AND section = 'calibration'
ORDER BY split, x
