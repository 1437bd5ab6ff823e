-- Sellers by the number of groups they posted ads in, over the whole period.
SELECT groups, count(*) AS sellers, count(*) FILTER (unique_ads > 1) AS sure_sellers
FROM sellers
GROUP BY groups
ORDER BY groups
