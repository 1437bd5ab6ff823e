-- What the report says of the whole dump, in one row.
SELECT
  (SELECT count(*) FROM texts) AS distinct_texts,
  (SELECT count(DISTINCT family_id) FROM texts) AS near_duplicate_families,
  (SELECT count(*) FILTER (ad) FROM labels) AS unique_ads,
  (SELECT count(DISTINCT family_id) FILTER (ad) FROM texts JOIN labels USING (text_id)) AS ad_families,
  (SELECT coalesce(sum(messages) FILTER (ad), 0) FROM texts JOIN labels USING (text_id))
    AS ads_by_first_model,
  (SELECT sum(messages) FILTER (second_ad) FROM texts JOIN second USING (text_id))
    AS ads_by_second_model,
  (SELECT sum(messages) FILTER (ad AND second_ad)
    FROM texts JOIN labels USING (text_id) JOIN second USING (text_id)) AS ads_by_both_models,
  (SELECT sum(messages) FILTER (ad OR second_ad)
    FROM texts JOIN labels USING (text_id) JOIN second USING (text_id)) AS ads_by_either_model,
  (SELECT count(*) FROM sellers) AS sellers,
  (SELECT count(*) FILTER (bulk) FROM sellers) AS bulk_sellers,
  (SELECT count(*) FROM groups) AS groups
