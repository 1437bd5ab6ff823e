-- en: Distinct texts that both models call a drug ad
-- nl: Verschillende teksten die beide modellen een drugsadvertentie noemen
-- unit: texts
-- classifier: yes
SELECT sum(if(first_ad AND second_ad, texts, 0)) AS value, sum(texts) AS denominator FROM opinions
