-- en: Monday of the week with most ads in the story’s year; the first where weeks tie
-- nl: Maandag van de week met de meeste advertenties in het jaar van het verhaal; bij gelijke stand de eerste
-- unit: text
-- classifier: yes
SELECT strftime(week, '%Y-%m-%d') AS value
FROM weeks
WHERE label = 'drugsad' AND year = (SELECT story_year FROM investigation)
GROUP BY week
ORDER BY sum(messages) DESC, week
LIMIT 1
