-- A family's texts with the same two answers are one cluster; the sums of squares over clusters give the
-- interval of an agreement.
WITH clusters AS (
  SELECT
    ad AS first_ad,
    second_ad,
    family_id,
    count(*) AS texts,
    sum(messages)::BIGINT AS messages
  FROM private_texts JOIN private_labels USING (text_id) JOIN private_second USING (text_id)
  GROUP BY ALL
)
SELECT
  first_ad,
  second_ad,
  sum(texts) AS texts,
  count(*) AS families,
  sum(messages) AS messages,
  sum(texts * texts) AS texts_squared,
  sum(messages * messages) AS messages_squared
FROM clusters
GROUP BY first_ad, second_ad
ORDER BY first_ad DESC, second_ad DESC
