-- One row per normalised text; rowid, in binary order of the text, becomes text_id.
CREATE TABLE distinct_texts AS
SELECT
  text,
  -- The most-posted spelling; among equals the first in binary order.
  min({'posts': -raw.messages, 'original': original}).original AS original,
  sum(raw.messages)::BIGINT AS messages
FROM normalised
JOIN raw ON raw.rowid = raw_id
GROUP BY text
ORDER BY text;

CREATE TABLE families (text_id INTEGER, family_id INTEGER);
