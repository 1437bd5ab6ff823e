-- en: Messages that more than one export held, counted once
-- nl: Berichten die in meer dan één export zaten, één keer geteld
-- unit: messages
-- classifier: no
SELECT coalesce(sum(held_twice), 0) AS value FROM groups
