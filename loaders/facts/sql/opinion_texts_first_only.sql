-- en: Distinct texts that only the first model calls a drug ad
-- nl: Verschillende teksten die alleen het eerste model een drugsadvertentie noemt
-- unit: texts
-- classifier: yes
SELECT sum(if(first_ad AND NOT second_ad, texts, 0)) AS value, sum(texts) AS denominator FROM opinions
