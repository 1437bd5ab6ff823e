SELECT
  pseudonym('ad', text_id::VARCHAR) AS ad_id,
  pseudonym('family', family_id::VARCHAR) AS family_id,
  first_week,
  last_week,
  messages,
  sellers,
  groups,
  coalesce(places, 0) AS places,
  coalesce(countrywide, false) AS countrywide,
  harddrugs, softdrugs, designer, medicijnen, bulk, bezorging, post, pickup,
  round(ad_probability, 2) AS probability,
  second_ad AS agreed
FROM ad_texts
JOIN (
  SELECT
    text_id,
    min(week) AS first_week,
    max(week) AS last_week,
    count(*) AS messages,
    count(DISTINCT account)::INTEGER AS sellers,
    count(DISTINCT group_id)::INTEGER AS groups
  FROM ad_posts GROUP BY text_id
) USING (text_id)
LEFT JOIN (
  SELECT
    text_id,
    (count(*) FILTER (place <> 'NL'))::INTEGER AS places,
    bool_or(place = 'NL') AS countrywide
  FROM private_places GROUP BY text_id
) USING (text_id)
ORDER BY ad_id
