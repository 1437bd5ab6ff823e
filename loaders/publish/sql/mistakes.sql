FROM given_mistakes ORDER BY place
