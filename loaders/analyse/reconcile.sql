-- Counts that were made apart and must be equal; one row a pair.
SELECT 'kept messages: account and messages.parquet' AS "check",
  (SELECT n FROM flow WHERE step = 'kept') AS "left",
  (SELECT count(*) FROM messages) AS "right"
UNION ALL SELECT 'kept messages: messages.parquet and their texts',
  (SELECT count(*) FROM messages), (SELECT count(*) FROM message_texts)
UNION ALL SELECT 'kept messages: messages.parquet and texts.parquet',
  (SELECT count(*) FROM messages), (SELECT coalesce(sum(messages), 0) FROM texts)
UNION ALL SELECT 'texts: texts.parquet and labels.parquet',
  (SELECT count(*) FROM texts), (SELECT count(*) FROM labels)
UNION ALL SELECT 'kept messages: messages.parquet and weeks',
  (SELECT count(*) FROM messages), (SELECT coalesce(sum(messages), 0) FROM weeks WHERE label = 'all')
UNION ALL SELECT 'kept messages: messages.parquet and groups',
  (SELECT count(*) FROM messages), (SELECT coalesce(sum(messages), 0) FROM groups)
UNION ALL SELECT 'silences: silences and groups',
  (SELECT count(*) FROM silences), (SELECT coalesce(sum(silences), 0) FROM groups)
UNION ALL SELECT 'ads: labels.parquet and weeks',
  (SELECT coalesce(sum(messages) FILTER (ad), 0) FROM texts JOIN labels USING (text_id)),
  (SELECT coalesce(sum(messages), 0) FROM weeks WHERE label = 'drugsad')
UNION ALL SELECT 'ads: weeks and groups',
  (SELECT coalesce(sum(messages), 0) FROM weeks WHERE label = 'drugsad'),
  (SELECT coalesce(sum(ads), 0) FROM groups)
UNION ALL SELECT 'ads: weeks and ads',
  (SELECT coalesce(sum(messages), 0) FROM weeks WHERE label = 'drugsad'),
  (SELECT coalesce(sum(messages), 0) FROM ads)
UNION ALL SELECT 'ads: ads and ad_years',
  (SELECT coalesce(sum(messages), 0) FROM ads), (SELECT coalesce(sum(messages), 0) FROM ad_years)
UNION ALL SELECT 'ads: ads and combinations',
  (SELECT coalesce(sum(messages), 0) FROM ads), (SELECT coalesce(sum(messages), 0) FROM combinations)
UNION ALL SELECT 'ads with a sender: messages.parquet and sellers',
  (SELECT count(*) FILTER (sender IS NOT NULL AND ad)
    FROM messages JOIN message_texts USING (group_key, message_id) JOIN labels USING (text_id)),
  (SELECT coalesce(sum(ads), 0) FROM sellers)
UNION ALL SELECT 'ads with a sender: sellers and seller_years',
  (SELECT coalesce(sum(ads), 0) FROM sellers), (SELECT coalesce(sum(ads), 0) FROM seller_years)
UNION ALL SELECT 'unique ads: labels.parquet and ads',
  (SELECT count(*) FILTER (ad) FROM labels), (SELECT count(*) FROM ads)
UNION ALL SELECT 'unique ads: flow and ads',
  (SELECT n FROM flow WHERE step = 'ad_texts'), (SELECT count(*) FROM ads)
UNION ALL SELECT 'sellers: flow and sellers',
  (SELECT n FROM flow WHERE step = 'sellers'), (SELECT count(*) FROM sellers)
UNION ALL SELECT 'texts: texts.parquet and the second engine''s answers, where there is one',
  (SELECT if((SELECT count(*) FROM second) = 0, 0, count(*)) FROM texts),
  (SELECT count(*) FROM second)
UNION ALL SELECT 'texts: the second engine''s answers and opinions',
  (SELECT count(*) FROM second), (SELECT coalesce(sum(texts), 0) FROM opinions)
UNION ALL SELECT 'ads by both engines: private tables and opinions',
  (SELECT coalesce(sum(messages) FILTER (ad AND second_ad), 0)
    FROM texts JOIN labels USING (text_id) JOIN second USING (text_id)),
  (SELECT coalesce(sum(messages), 0) FROM opinions WHERE first_ad AND second_ad)
UNION ALL SELECT 'unique ads by both engines: opinions and ads',
  (SELECT coalesce(sum(texts), 0) FROM opinions WHERE first_ad AND second_ad),
  (SELECT count(*) FILTER (agreed) FROM ads)
