-- en: Sellers who still post ads a year (52 weeks) after their first, as an estimated share of all
-- nl: Verkopers die een jaar (52 weken) na hun eerste advertentie nog adverteren, als geschat aandeel van alle
-- unit: share
-- classifier: yes
-- Estimated after Kaplan and Meier (1958): sellers who posted in the last four weeks may go on.
-- The interval: the same over only the sellers whose ads are sure.
WITH ends AS (SELECT max(last_week) AS last FROM sellers),
lives AS (
  SELECT
    (last_week - first_week) // 7 AS weeks,
    count(*) FILTER (last_week <= last - 28) AS ended,
    count(*) AS seen,
    count(*) FILTER (last_week <= last - 28 AND sure) AS sure_ended,
    count(*) FILTER (sure) AS sure_seen
  FROM sellers, ends
  GROUP BY weeks
), at_risk AS (
  SELECT
    weeks, ended, sure_ended,
    sum(seen) OVER later AS seen,
    sum(sure_seen) OVER later AS sure_seen
  FROM lives
  WINDOW later AS (ORDER BY weeks ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)
), results AS (
  SELECT
    product(1 - ended / seen) AS found,
    product(1 - sure_ended / nullif(sure_seen, 0)) AS alternative
  FROM at_risk
  WHERE weeks < 52
)
SELECT
  found AS value,
  least(found, alternative) AS low,
  greatest(found, alternative) AS high,
  (SELECT count(*) FROM sellers) AS denominator
FROM results
