-- en: Messages that only the first model calls a drug ad
-- nl: Berichten die alleen het eerste model een drugsadvertentie noemt
-- unit: messages
-- classifier: yes
SELECT sum(if(first_ad AND NOT second_ad, messages, 0)) AS value, sum(messages) AS denominator FROM opinions
