SELECT
  groups.id AS group_id,
  message::BIGINT AS message_id,
  make_timestamp(time::BIGINT * 1000000) AS posted_at,
  kinds.kind,
  accounts.account AS seller,
  ad >= 0 AS is_ad,
  CASE WHEN ad >= 0 THEN ad END AS ad_id,
  ads.family,
  coalesce(ads.bezorging, false) AS bezorging,
  coalesce(ads.bulk, false) AS bulk,
  coalesce(ads.designer, false) AS designer,
  ad >= 0 AS drugsad,
  ad < 0 AND kinds.kind <> 'service' AS geendrugsad,
  coalesce(ads.harddrugs, false) AS harddrugs,
  coalesce(ads.medicijnen, false) AS medicijnen,
  coalesce(ads.pickup, false) AS pickup,
  coalesce(ads.post, false) AS post,
  coalesce(ads.softdrugs, false) AS softdrugs,
  coalesce(ads.places, []) AS places,
  coalesce(ads.claims, []) AS claims
FROM written
JOIN groups ON groups.number = written."group"
JOIN kinds ON kinds.number = written.kind
LEFT JOIN ads ON ads.number = written.ad
LEFT JOIN accounts ON accounts.number = written.seller
ORDER BY group_id, message_id
