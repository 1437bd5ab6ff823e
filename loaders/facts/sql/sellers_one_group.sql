-- en: Sellers who posted their ads in a single group
-- nl: Verkopers die hun advertenties in één groep plaatsten
-- unit: sellers
-- classifier: yes
-- The interval: only the sellers whose ads are sure, to those that single missed ads hide.
SELECT
  count(*) FILTER (groups = 1) AS value,
  count(*) FILTER (groups = 1 AND sure) AS low,
  sellers_high(count(*) FILTER (groups = 1), count(*) FILTER (groups = 1 AND unique_ads = 1)) AS high,
  count(*) AS denominator
FROM sellers
