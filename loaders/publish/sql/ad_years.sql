SELECT pseudonym('ad', text_id::VARCHAR) AS ad_id, year, count(*) AS messages
FROM ad_posts
GROUP BY text_id, year
ORDER BY ad_id, year
