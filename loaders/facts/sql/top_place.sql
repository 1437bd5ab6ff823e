-- en: The place that the most sellers name as delivery area
-- nl: De plaats die de meeste verkopers als bezorggebied noemen
-- unit: text
-- classifier: yes
SELECT place AS value
FROM places
WHERE level = 'place' AND product = 'any' AND delivery = 'any' AND NOT suppressed
ORDER BY sellers DESC, place
LIMIT 1
