-- en: Distinct texts that at least one model calls a drug ad
-- nl: Verschillende teksten die ten minste één model een drugsadvertentie noemt
-- unit: texts
-- classifier: yes
SELECT sum(texts) FILTER (first_ad OR second_ad) AS value, sum(texts) AS denominator FROM opinions
