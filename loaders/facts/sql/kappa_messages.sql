-- en: Agreement of the two models on ad or not, by message (Cohen’s κ)
-- nl: Overeenstemming van de twee modellen over wel of geen advertentie, per bericht (kappa van Cohen)
-- unit: kappa
-- classifier: yes
SELECT * FROM kappa_of('messages')
