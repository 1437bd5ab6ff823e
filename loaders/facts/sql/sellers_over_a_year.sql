-- en: Sellers whose first and last ad lie more than a year apart
-- nl: Verkopers bij wie meer dan een jaar zit tussen de eerste en de laatste advertentie
-- unit: sellers
-- classifier: yes
-- The interval: only the sellers whose ads are sure, and those that single missed ads hide.
SELECT
  count(*) FILTER (last_week - first_week > 365) AS value,
  count(*) FILTER (last_week - first_week > 365 AND sure) AS low,
  sellers_high(
    count(*) FILTER (last_week - first_week > 365),
    count(*) FILTER (last_week - first_week > 365 AND unique_ads = 1)
  ) AS high,
  count(*) AS denominator
FROM sellers
