-- Of the unique ads of each year that offer a product, how many name each way of delivery.
WITH offers AS (
  UNPIVOT (
    SELECT year, bezorging, post, pickup, harddrugs, softdrugs, designer, medicijnen
    FROM ad_years
    JOIN ads USING (ad_id)
  ) ON harddrugs, softdrugs, designer, medicijnen INTO NAME product VALUE offered
), ways AS (
  UNPIVOT (
    SELECT year, product, bezorging, post, pickup FROM offers WHERE offered
  ) ON bezorging, post, pickup INTO NAME delivery VALUE named
), counted AS (
  SELECT year, product, delivery, count(*) FILTER (named) AS found, count(*) AS total
  FROM ways
  GROUP BY year, product, delivery
)
SELECT
  year, product, delivery, found, total,
  round(found * precision_low(delivery)) AS low,
  label_high(found, total, delivery) AS high
FROM counted
ORDER BY delivery, year, product
