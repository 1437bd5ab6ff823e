SELECT
  story_year,
  minimum_sellers,
  strftime(period_from, '%Y-%m-%d') AS period_from,
  strftime(period_to, '%Y-%m-%d') AS period_to,
  time_zone
FROM investigation
