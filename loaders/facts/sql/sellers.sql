-- en: Sellers: accounts with at least one drug ad, over the whole period
-- nl: Verkopers: accounts met ten minste één drugsadvertentie, over de hele periode
-- unit: sellers
-- classifier: yes
SELECT found AS value, sure AS low, sellers_high(found, single) AS high
FROM (
  SELECT
    count(*) AS found,
    count(*) FILTER (sure) AS sure,
    count(*) FILTER (unique_ads = 1) AS single
  FROM sellers
)
