-- What the readers found, before it is merged. Times are seconds since 1970.
CREATE TABLE rows (
  chat INTEGER,
  id BIGINT,
  reason VARCHAR, -- why it is left out already; null for a message that may be kept
  posted BIGINT, -- of a message left out: null where it is not known or does not count
  edited BIGINT,
  sender VARCHAR,
  forwarded BOOLEAN,
  bytes INTEGER, -- of the text
  text BLOB -- UTF-8; null where there is none but white space
);
CREATE TABLE chats (
  chat INTEGER,
  file INTEGER,
  group_key VARCHAR,
  shift BIGINT, -- added to the numbers of its messages
  title VARCHAR,
  kind VARCHAR
);
-- rank: place of the file by its contents, so that no order of files changes a result.
-- content: the same for files with the same bytes.
CREATE TABLE files (file INTEGER, rank INTEGER, content INTEGER);
