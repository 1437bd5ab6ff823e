-- en: Messages that only the second model calls a drug ad
-- nl: Berichten die alleen het tweede model een drugsadvertentie noemt
-- unit: messages
-- classifier: yes
SELECT sum(if(NOT first_ad AND second_ad, messages, 0)) AS value, sum(messages) AS denominator FROM opinions
