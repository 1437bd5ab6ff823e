-- en: Agreement of the two models on ad or not, by distinct text (Cohen’s κ)
-- nl: Overeenstemming van de twee modellen over wel of geen advertentie, per verschillende tekst (kappa van Cohen)
-- unit: kappa
-- classifier: yes
SELECT * FROM kappa_of('texts')
