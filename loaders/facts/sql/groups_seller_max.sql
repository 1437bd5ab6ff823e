-- en: The largest number of groups in which one account posted ads
-- nl: Het grootste aantal groepen waarin één account advertenties plaatste
-- unit: groups
-- classifier: yes
-- The interval: among only the sellers whose ads are sure, to what the ads that are missed may add.
SELECT
  max(groups) AS value,
  least(max(groups), max(groups) FILTER (sure)) AS low,
  label_high(max(groups), (SELECT count(*) FROM groups), 'drugsad') AS high
FROM sellers
