-- en: Message numbers that the dump does not hold: deleted, or never exported
-- nl: Berichtnummers die niet in de dump zitten: verwijderd of nooit geëxporteerd
-- unit: messages
-- classifier: no
SELECT coalesce(sum(missing_ids), 0) AS value FROM groups
