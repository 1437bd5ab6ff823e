-- From messages read to unique ads: every step of the count, in order.
SELECT step, reason, n
FROM flow
