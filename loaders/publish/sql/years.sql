SELECT
  year,
  count(*) AS messages,
  count(DISTINCT text_id) AS texts,
  count(DISTINCT account) AS accounts,
  count(DISTINCT (account, text_id)) FILTER (account IS NOT NULL) AS account_texts
FROM posts
GROUP BY year
ORDER BY year
