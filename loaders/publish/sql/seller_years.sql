SELECT
  pseudonym('seller', sender) AS seller_id,
  year,
  count(*) AS ads,
  count(DISTINCT text_id)::INTEGER AS unique_ads,
  count(*) > 1 AND bool_or(sure) AS sure,
  bool_or(harddrugs) AS harddrugs,
  bool_or(softdrugs) AS softdrugs,
  bool_or(designer) AS designer,
  bool_or(medicijnen) AS medicijnen,
  bool_or(bulk) AS bulk,
  bool_or(bezorging) AS bezorging,
  bool_or(post) AS post,
  bool_or(pickup) AS pickup
FROM ad_posts JOIN accounts USING (account)
GROUP BY sender, year
ORDER BY seller_id, year
