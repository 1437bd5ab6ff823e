SELECT step, reason, n::BIGINT AS n
FROM (
  SELECT 1 AS place, 'read' AS step, NULL AS reason, getvariable('read') AS n
  UNION ALL SELECT 2, 'left_out', reason, n FROM left_out
  UNION ALL SELECT 3, 'kept', NULL, (SELECT count(*) FROM private_messages)
  UNION ALL SELECT 4, 'texts', NULL, (SELECT count(*) FROM private_texts)
  UNION ALL SELECT 5, 'ad_messages', NULL, (SELECT count(*) FROM ad_posts)
  UNION ALL SELECT 6, 'ad_texts', NULL, (SELECT count(*) FROM ad_texts)
  UNION ALL SELECT 7, 'ad_families', NULL, (SELECT count(DISTINCT family_id) FROM ad_texts)
  UNION ALL SELECT 8, 'sellers', NULL, (SELECT count(DISTINCT account) FROM ad_posts)
)
ORDER BY place, n DESC, reason
