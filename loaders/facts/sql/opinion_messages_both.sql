-- en: Messages that both models call a drug ad
-- nl: Berichten die beide modellen een drugsadvertentie noemen
-- unit: messages
-- classifier: yes
SELECT sum(messages) FILTER (first_ad AND second_ad) AS value, sum(messages) AS denominator FROM opinions
