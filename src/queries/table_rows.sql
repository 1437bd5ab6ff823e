-- How many rows each published table has.
SELECT 'investigation' AS name, count(*) AS n FROM investigation
UNION ALL SELECT 'flow', count(*) FROM flow
UNION ALL SELECT 'groups', count(*) FROM groups
UNION ALL SELECT 'silences', count(*) FROM silences
UNION ALL SELECT 'years', count(*) FROM years
UNION ALL SELECT 'weeks', count(*) FROM weeks
UNION ALL SELECT 'weeks_distinct', count(*) FROM weeks_distinct
UNION ALL SELECT 'ads', count(*) FROM ads
UNION ALL SELECT 'ad_years', count(*) FROM ad_years
UNION ALL SELECT 'sellers', count(*) FROM sellers
UNION ALL SELECT 'seller_years', count(*) FROM seller_years
UNION ALL SELECT 'combinations', count(*) FROM combinations
UNION ALL SELECT 'places', count(*) FROM places
UNION ALL SELECT 'provinces', count(*) FROM provinces
UNION ALL SELECT 'claims', count(*) FROM claims
UNION ALL SELECT 'claim_scores', count(*) FROM claim_scores
UNION ALL SELECT 'opinions', count(*) FROM opinions
UNION ALL SELECT 'scores', count(*) FROM scores
UNION ALL SELECT 'evaluation', count(*) FROM evaluation
UNION ALL SELECT 'mistakes', count(*) FROM mistakes
