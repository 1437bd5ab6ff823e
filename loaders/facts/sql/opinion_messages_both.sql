-- en: Messages that both models call a drug ad
-- nl: Berichten die beide modellen een drugsadvertentie noemen
-- unit: messages
-- classifier: yes
SELECT sum(if(first_ad AND second_ad, messages, 0)) AS value, sum(messages) AS denominator FROM opinions
