FROM given_evaluation ORDER BY place
