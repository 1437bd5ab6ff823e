SELECT
  pseudonym('seller', sender) AS seller_id,
  first_week,
  last_week,
  weeks_active,
  ads,
  unique_ads,
  sure,
  families,
  groups,
  coalesce(places, 0) AS places,
  coalesce(countrywide, false) AS countrywide,
  harddrugs, softdrugs, designer, medicijnen, bulk, bezorging, post, pickup
FROM (
  SELECT
    account,
    min(week) AS first_week,
    max(week) AS last_week,
    count(DISTINCT week)::INTEGER AS weeks_active,
    count(*) AS ads,
    count(DISTINCT text_id)::INTEGER AS unique_ads,
    count(*) > 1 AND bool_or(sure) AS sure,
    count(DISTINCT family_id)::INTEGER AS families,
    count(DISTINCT group_id)::INTEGER AS groups,
    bool_or(harddrugs) AS harddrugs,
    bool_or(softdrugs) AS softdrugs,
    bool_or(designer) AS designer,
    bool_or(medicijnen) AS medicijnen,
    bool_or(bulk) AS bulk,
    bool_or(bezorging) AS bezorging,
    bool_or(post) AS post,
    bool_or(pickup) AS pickup
  FROM ad_posts
  WHERE account IS NOT NULL
  GROUP BY account
)
JOIN accounts USING (account)
LEFT JOIN (
  SELECT
    account,
    (count(DISTINCT place) FILTER (place <> 'NL'))::INTEGER AS places,
    bool_or(place = 'NL') AS countrywide
  FROM (SELECT DISTINCT account, text_id FROM ad_posts WHERE account IS NOT NULL)
  JOIN private_places USING (text_id)
  GROUP BY account
) USING (account)
ORDER BY seller_id
