-- en: Sellers who still post ads four weeks after their first, as an estimated share of all
-- nl: Verkopers die vier weken na hun eerste advertentie nog adverteren, als geschat aandeel van alle
-- unit: share
-- classifier: yes
FROM share_lasting(4)
