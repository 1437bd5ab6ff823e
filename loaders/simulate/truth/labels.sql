WITH labelled AS (
  SELECT year, ad, seller, label
  FROM written
  JOIN (
    UNPIVOT ads ON bezorging, bulk, designer, harddrugs, medicijnen, pickup, post, softdrugs
    INTO NAME label VALUE carried
  ) AS pairs ON pairs.number = written.ad AND pairs.carried
)
SELECT
  year,
  label,
  count(*) AS messages,
  count(DISTINCT ad) AS unique_ads,
  count(DISTINCT seller) AS sellers
FROM labelled
GROUP BY GROUPING SETS ((label), (year, label))
ORDER BY year NULLS FIRST, label
