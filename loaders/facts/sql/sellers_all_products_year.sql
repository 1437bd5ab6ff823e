-- en: Sellers who offered all four kinds in the story’s year: hard, soft and designer drugs and medicines
-- nl: Verkopers die in het jaar van het verhaal alle vier de soorten aanboden: harddrugs, softdrugs, designerdrugs en medicijnen
-- unit: sellers
-- classifier: yes
FROM sellers_with_kinds(4)
