FROM given_scores ORDER BY place
