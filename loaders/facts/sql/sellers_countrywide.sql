-- en: Sellers with at least one ad for the whole country
-- nl: Verkopers met ten minste één advertentie voor heel Nederland
-- unit: sellers
-- classifier: yes
SELECT
  found AS value,
  round(found * sure_share_of_placed()) AS low,
  label_high(found, total, 'drugsad') AS high,
  total AS denominator
FROM (SELECT count(*) FILTER (countrywide) AS found, count(*) AS total FROM sellers)
