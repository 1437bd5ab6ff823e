-- en: Sellers with at least one ad for the whole country
-- nl: Verkopers met ten minste één advertentie voor heel Nederland
-- unit: sellers
-- classifier: yes
SELECT
  sellers AS value,
  round(sellers * sure_share_of_placed()) AS low,
  label_high(sellers, (SELECT count(*) FROM sellers), 'drugsad') AS high,
  (SELECT count(*) FROM sellers) AS denominator
FROM places
WHERE level = 'country' AND product = 'any' AND delivery = 'any' AND NOT suppressed
ORDER BY sellers DESC, place
LIMIT 1
