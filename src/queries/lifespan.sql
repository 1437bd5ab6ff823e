-- Sellers by the whole weeks between their first and last ad. Who posted in the last four weeks of the
-- dump may go on after it: `unfinished`. `sure_…` counts only sellers whose ads are sure.
WITH ends AS (SELECT max(last_week) AS last FROM sellers)
SELECT
  (last_week - first_week) // 7 AS weeks,
  count(*) FILTER (last_week <= last - 28) AS finished,
  count(*) FILTER (last_week > last - 28) AS unfinished,
  count(*) FILTER (last_week <= last - 28 AND sure) AS sure_finished,
  count(*) FILTER (last_week > last - 28 AND sure) AS sure_unfinished
FROM sellers, ends
GROUP BY weeks
ORDER BY weeks
