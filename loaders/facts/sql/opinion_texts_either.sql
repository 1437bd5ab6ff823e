-- en: Distinct texts that at least one model calls a drug ad
-- nl: Verschillende teksten die ten minste één model een drugsadvertentie noemt
-- unit: texts
-- classifier: yes
SELECT sum(if(first_ad OR second_ad, texts, 0)) AS value, sum(texts) AS denominator FROM opinions
