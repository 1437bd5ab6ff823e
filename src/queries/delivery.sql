-- Of the unique ads of the story's year that offer a product, how many name each way of delivery.
WITH offers AS (
  UNPIVOT (
    SELECT ad_id, bezorging, post, pickup, harddrugs, softdrugs, designer, medicijnen
    FROM ad_years
    JOIN ads USING (ad_id)
    WHERE year = (SELECT story_year FROM investigation)
  ) ON harddrugs, softdrugs, designer, medicijnen INTO NAME product VALUE offered
), ways AS (
  UNPIVOT (
    SELECT product, bezorging, post, pickup FROM offers WHERE offered
  ) ON bezorging, post, pickup INTO NAME delivery VALUE named
), counted AS (
  SELECT product, delivery, count(*) FILTER (named) AS found, count(*) AS total
  FROM ways
  GROUP BY product, delivery
)
SELECT
  product, delivery, found, total,
  round(found * precision_low(delivery)) AS low,
  label_high(found, total, delivery) AS high
FROM counted
ORDER BY product, delivery
