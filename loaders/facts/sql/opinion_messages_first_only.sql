-- en: Messages that only the first model calls a drug ad
-- nl: Berichten die alleen het eerste model een drugsadvertentie noemt
-- unit: messages
-- classifier: yes
SELECT sum(messages) FILTER (first_ad AND NOT second_ad) AS value, sum(messages) AS denominator FROM opinions
