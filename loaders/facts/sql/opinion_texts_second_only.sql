-- en: Distinct texts that only the second model calls a drug ad
-- nl: Verschillende teksten die alleen het tweede model een drugsadvertentie noemt
-- unit: texts
-- classifier: yes
SELECT sum(if(NOT first_ad AND second_ad, texts, 0)) AS value, sum(texts) AS denominator FROM opinions
