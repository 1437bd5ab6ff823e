-- en: Messages that at least one model calls a drug ad
-- nl: Berichten die ten minste één model een drugsadvertentie noemt
-- unit: messages
-- classifier: yes
SELECT sum(messages) FILTER (first_ad OR second_ad) AS value, sum(messages) AS denominator FROM opinions
