-- en: Messages labelled by hand to train and test the models
-- nl: Berichten die met de hand zijn gelabeld om de modellen te trainen en te toetsen
-- unit: messages
-- classifier: no
SELECT max(messages) AS value FROM scores WHERE model = 'ad' AND label = 'drugsad'
