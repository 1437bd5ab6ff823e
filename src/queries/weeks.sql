-- Ads a week by product, in the weeks that lie wholly in the period.
WITH whole_weeks AS (
  SELECT DISTINCT week
  FROM weeks, investigation
  WHERE week >= period_from AND week + 6 <= period_to
),
products AS (
  SELECT unnest(['harddrugs', 'softdrugs', 'designer', 'medicijnen']) AS product
)
SELECT whole_weeks.week, product, coalesce(sum(messages), 0) AS messages
FROM whole_weeks
CROSS JOIN products
LEFT JOIN weeks ON weeks.week = whole_weeks.week AND weeks.label = products.product
GROUP BY ALL
ORDER BY week, product
