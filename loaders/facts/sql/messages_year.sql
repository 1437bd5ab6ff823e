-- en: Messages posted in the story’s year
-- nl: Berichten geplaatst in het jaar van het verhaal
-- unit: messages
-- classifier: no
SELECT coalesce(sum(messages), 0) AS value FROM years WHERE year = (SELECT story_year FROM investigation)
