-- Sellers by the number of groups they posted ads in, over the whole period.
SELECT groups, count(*) AS sellers, count(*) FILTER (sure) AS sure_sellers
FROM sellers
GROUP BY groups
ORDER BY groups
