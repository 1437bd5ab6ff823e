-- en: Distinct texts that both models call a drug ad
-- nl: Verschillende teksten die beide modellen een drugsadvertentie noemen
-- unit: texts
-- classifier: yes
SELECT sum(texts) FILTER (first_ad AND second_ad) AS value, sum(texts) AS denominator FROM opinions
