-- Every distinct text as it was written, with how often it was posted.
CREATE TABLE raw AS
SELECT text AS original, count(*) AS messages
FROM messages
GROUP BY text;

CREATE TABLE normalised (raw_id BIGINT, text VARCHAR);
