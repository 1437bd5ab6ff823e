SELECT
  place,
  level,
  province,
  latitude,
  longitude,
  population,
  product,
  delivery,
  sellers,
  unique_ads,
  suppressed
FROM places
ORDER BY place, product, delivery
