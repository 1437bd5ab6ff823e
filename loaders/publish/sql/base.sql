-- What the tables are made from: every kept message with its public group number, week and labels.
-- Variables: time_zone, pseudonym_key. Views: the private tables, each as private_<name>.

-- Two passes with a secret key, so that ids cannot be found by trying all account numbers.
CREATE MACRO pseudonym(kind, value) AS substr(
  sha256(getvariable('pseudonym_key') || sha256(getvariable('pseudonym_key') || kind || ':' || value)), 1, 16);

-- How many places an ad and a seller name is published, so what all places of a table of `places` have
-- together is known, and what the held-back ones have together follows by subtraction. One cell may be
-- published only where the `hidden` ones and the `smaller` ones beside it would hide each other without
-- it: three or more, with twice the fewest sellers.
CREATE MACRO hides_well(hidden, hidden_sellers, smaller, smaller_sellers) AS
  hidden = 0 OR (hidden + smaller >= 3
    AND hidden_sellers + coalesce(smaller_sellers, 0) >= 2 * getvariable('minimum_sellers'));

-- What an ad offers and how it reaches the buyer, as values of the columns of `places`; `any` is all of it.
CREATE MACRO products_of(harddrugs, softdrugs, designer, medicijnen) AS list_filter(['any',
  if(harddrugs, 'harddrugs', NULL),
  if(softdrugs, 'softdrugs', NULL),
  if(designer, 'designer', NULL),
  if(medicijnen, 'medicijnen', NULL)], product -> product IS NOT NULL);
CREATE MACRO deliveries_of(bezorging, post, pickup) AS list_filter(['any',
  if(bezorging, 'bezorging', NULL),
  if(post, 'post', NULL),
  if(pickup, 'pickup', NULL)], delivery -> delivery IS NOT NULL);

CREATE TABLE group_numbers AS
SELECT row_number() OVER (ORDER BY kept DESC, group_key)::INTEGER AS group_id, *
FROM private_groups
WHERE kept > 0;

CREATE TABLE accounts AS
SELECT row_number() OVER (ORDER BY sender)::INTEGER AS account, sender
FROM (SELECT DISTINCT sender FROM private_messages WHERE sender IS NOT NULL);

CREATE TABLE ad_texts AS
SELECT
  text_id,
  family_id,
  ad_probability,
  second_ad,
  -- Hardly ever a false alarm; without a second engine the first alone must be sure.
  coalesce(second_ad, true) AND ad_probability >= 0.9 AS sure,
  harddrugs, softdrugs, designer, medicijnen, bulk, bezorging, post, pickup,
  list_filter([
    'drugsad',
    if(harddrugs, 'harddrugs', NULL),
    if(softdrugs, 'softdrugs', NULL),
    if(designer, 'designer', NULL),
    if(medicijnen, 'medicijnen', NULL),
    if(bulk, 'bulk', NULL),
    if(bezorging, 'bezorging', NULL),
    if(post, 'post', NULL),
    if(pickup, 'pickup', NULL)
  ], label -> label IS NOT NULL) AS labels
FROM private_texts JOIN private_labels USING (text_id) LEFT JOIN private_second USING (text_id)
WHERE ad;

CREATE TABLE posts AS
SELECT
  group_id,
  account,
  text_id,
  date_trunc('week', local_time)::DATE AS week,
  year(local_time)::INTEGER AS year
FROM (
  SELECT
    group_key,
    sender,
    text_id,
    posted_at AT TIME ZONE 'UTC' AT TIME ZONE getvariable('time_zone') AS local_time
  FROM private_messages JOIN private_message_texts USING (group_key, message_id)
)
JOIN group_numbers USING (group_key)
LEFT JOIN accounts USING (sender);

CREATE TABLE ad_posts AS
SELECT posts.*, family_id, labels, sure, harddrugs, softdrugs, designer, medicijnen, bulk, bezorging, post, pickup
FROM posts JOIN ad_texts USING (text_id);
