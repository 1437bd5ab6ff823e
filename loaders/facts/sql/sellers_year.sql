-- en: Sellers: accounts with at least one drug ad in the story’s year
-- nl: Verkopers: accounts met ten minste één drugsadvertentie in het jaar van het verhaal
-- unit: sellers
-- classifier: yes
SELECT
  found AS value,
  sellers_low(found, single, chances) AS low,
  sellers_high(found, single) AS high,
  accounts AS denominator
FROM (
  SELECT
    count(*) AS found,
    count(*) FILTER (unique_ads = 1) AS single,
    (SELECT coalesce(sum(account_texts), 0) FROM years WHERE year = (SELECT story_year FROM investigation)) AS chances,
    (SELECT coalesce(sum(accounts), 0) FROM years WHERE year = (SELECT story_year FROM investigation)) AS accounts
  FROM seller_years
  WHERE year = (SELECT story_year FROM investigation)
)
