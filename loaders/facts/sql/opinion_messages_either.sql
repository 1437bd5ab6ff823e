-- en: Messages that at least one model calls a drug ad
-- nl: Berichten die ten minste één model een drugsadvertentie noemt
-- unit: messages
-- classifier: yes
SELECT sum(if(first_ad OR second_ad, messages, 0)) AS value, sum(messages) AS denominator FROM opinions
