-- en: Sellers: accounts with at least one drug ad in the story’s year
-- nl: Verkopers: accounts met ten minste één drugsadvertentie in het jaar van het verhaal
-- unit: sellers
-- classifier: yes
SELECT
  found AS value,
  sure AS low,
  sellers_high(found, single) AS high,
  accounts AS denominator
FROM (
  SELECT
    count(*) AS found,
    count(*) FILTER (sure) AS sure,
    count(*) FILTER (unique_ads = 1) AS single,
    (SELECT coalesce(sum(accounts), 0) FROM years WHERE year = (SELECT story_year FROM investigation)) AS accounts
  FROM seller_years
  WHERE year = (SELECT story_year FROM investigation)
)
