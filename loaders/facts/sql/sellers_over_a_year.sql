-- en: Sellers whose first and last ad lie more than a year apart
-- nl: Verkopers bij wie meer dan een jaar zit tussen de eerste en de laatste advertentie
-- unit: sellers
-- classifier: yes
-- The interval: the sellers whose ads are sure, less those whose first or last ad may be a false alarm,
-- to what the number would be had a missed first or last ad hidden as many as ads are missed.
SELECT
  count(*) FILTER (last_week - first_week > 365) AS value,
  round(count(*) FILTER (last_week - first_week > 365 AND sure) * precision_low('drugsad')) AS low,
  label_high(count(*) FILTER (last_week - first_week > 365), count(*), 'drugsad') AS high,
  count(*) AS denominator
FROM sellers
