-- en: Sellers who offered one kind of drug in the story’s year
-- nl: Verkopers die in het jaar van het verhaal één soort drugs aanboden
-- unit: sellers
-- classifier: yes
FROM sellers_with_kinds(1)
