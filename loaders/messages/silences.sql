-- Stretches of whole days without a message of any kind that a group's own rhythm makes implausible.
-- The definition is explained in docs/method.md. Variable: time_zone, in which days begin.

-- Zones change on the quarter of an hour, so that no more moments than those need converting.
CREATE TABLE days AS
SELECT DISTINCT
  group_number,
  (to_timestamp(quarter * 900) AT TIME ZONE getvariable('time_zone'))::DATE AS day
FROM (
  SELECT DISTINCT group_number, posted // 900 AS quarter
  FROM rows JOIN placed USING (chat)
  WHERE posted IS NOT NULL
);

CREATE TABLE spans AS
SELECT group_number, min(day) AS first_day, max(day) AS last_day, max(day) - min(day) + 1 AS days
FROM days
GROUP BY group_number;

CREATE TABLE silences AS
WITH stretches AS (
  SELECT group_number, day + 1 AS first_day, next_day - 1 AS last_day
  FROM (
    SELECT group_number, day, lead(day) OVER (PARTITION BY group_number ORDER BY day) AS next_day
    FROM days
  )
  WHERE next_day - day > 1
), around AS (
  -- The eight weeks on either side, as far as the group was there. The days that end a stretch had
  -- messages by definition, so they say nothing of the rhythm.
  SELECT
    stretches.*,
    spans.days AS days_in_all,
    greatest(spans.first_day, stretches.first_day - 57) AS from_day,
    stretches.first_day - 2 AS before,
    stretches.last_day + 2 AS after,
    least(spans.last_day, stretches.last_day + 57) AS to_day
  FROM stretches JOIN spans USING (group_number)
), rhythms AS (
  SELECT
    around.group_number,
    first_day,
    last_day,
    last_day - first_day + 1 AS days,
    days_in_all,
    (before - from_day + 1) + (to_day - after + 1) AS known,
    count(days.day) AS active
  FROM around
  LEFT JOIN days ON days.group_number = around.group_number
    AND (day BETWEEN from_day AND before OR day BETWEEN after AND to_day)
  GROUP BY ALL
)
-- The chance that all days of the stretch are silent, each judged by those before it (Laplace's rule of
-- succession): of n known days s silent ones, (s + 1) / (n + 2) times (s + 2) / (n + 3) …
SELECT group_number, first_day, last_day, days
FROM rhythms
WHERE lgamma(known - active + 1 + days) - lgamma(known - active + 1)
    - lgamma(known + 2 + days) + lgamma(known + 2)
  < ln(0.05 / days_in_all);
