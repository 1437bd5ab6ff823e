WITH named AS (
  SELECT year, ad, seller, unnest(places) AS place
  FROM written
  JOIN ads ON ads.number = written.ad
), counted AS (
  SELECT
    year,
    place,
    count(DISTINCT seller) AS sellers,
    count(DISTINCT ad) AS unique_ads,
    count(*) AS messages
  FROM named
  GROUP BY GROUPING SETS ((place), (year, place))
)
SELECT *
FROM counted
QUALIFY row_number() OVER (PARTITION BY year ORDER BY sellers DESC, messages DESC, place) <= 20
ORDER BY year NULLS FIRST, sellers DESC, messages DESC, place
