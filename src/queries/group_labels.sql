-- The ads posted in each group in the story's year, and how many of them offer each kind of drug and name
-- each way of delivery.
WITH counted AS (
  SELECT
    group_id, label,
    sum(messages) AS found
  FROM weeks
  WHERE year = (SELECT story_year FROM investigation)
  GROUP BY group_id, label
), posted AS (
  SELECT
    group_id,
    max(found) FILTER (label = 'all') AS messages,
    coalesce(max(found) FILTER (label = 'drugsad'), 0) AS ads
  FROM counted
  GROUP BY group_id
)
SELECT
  groups.group_id, groups.name, labels.label, posted.messages, posted.ads,
  coalesce(counted.found, 0) AS found,
  label_low(coalesce(counted.found, 0), posted.ads, true_low(posted.ads, posted.messages, 'drugsad'), labels.label) AS low,
  label_high(coalesce(counted.found, 0), posted.ads, labels.label) AS high
FROM posted
JOIN groups USING (group_id)
CROSS JOIN (
  SELECT unnest(['harddrugs', 'softdrugs', 'designer', 'medicijnen', 'bezorging', 'post', 'pickup']) AS label
) AS labels
LEFT JOIN counted ON counted.group_id = posted.group_id AND counted.label = labels.label
WHERE posted.ads > 0
ORDER BY posted.ads DESC, groups.group_id, labels.label
