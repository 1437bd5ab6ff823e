-- Labelled messages on which the engine that decides was surest, and wrong, about ad or not.
SELECT kind, rank, id, author, text, by_hand, by_model, probability
FROM mistakes
WHERE decides AND rank <= 5
ORDER BY kind, rank
