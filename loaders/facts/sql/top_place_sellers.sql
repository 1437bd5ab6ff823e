-- en: Sellers that name the most named place as delivery area
-- nl: Verkopers die de meest genoemde plaats als bezorggebied noemen
-- unit: sellers
-- classifier: yes
SELECT
  sellers AS value,
  round(sellers * sure_share_of_placed()) AS low,
  label_high(sellers, (SELECT count(*) FROM sellers), 'drugsad') AS high,
  (SELECT count(*) FROM sellers) AS denominator
FROM places
WHERE level = 'place' AND product = 'any' AND delivery = 'any' AND NOT suppressed
ORDER BY sellers DESC, place
LIMIT 1
