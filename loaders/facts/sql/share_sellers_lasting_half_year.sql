-- en: Sellers who still post ads half a year (26 weeks) after their first, as an estimated share of all
-- nl: Verkopers die een halfjaar (26 weken) na hun eerste advertentie nog adverteren, als geschat aandeel van alle
-- unit: share
-- classifier: yes
FROM share_lasting(26)
