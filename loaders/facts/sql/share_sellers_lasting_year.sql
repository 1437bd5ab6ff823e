-- en: Sellers who still post ads a year (52 weeks) after their first, as an estimated share of all
-- nl: Verkopers die een jaar (52 weken) na hun eerste advertentie nog adverteren, als geschat aandeel van alle
-- unit: share
-- classifier: yes
FROM share_lasting(52)
