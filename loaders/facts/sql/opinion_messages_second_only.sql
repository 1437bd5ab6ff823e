-- en: Messages that only the second model calls a drug ad
-- nl: Berichten die alleen het tweede model een drugsadvertentie noemt
-- unit: messages
-- classifier: yes
SELECT sum(messages) FILTER (NOT first_ad AND second_ad) AS value, sum(messages) AS denominator FROM opinions
