-- What others have checked: imported, read-only, found by `match`; never mixed with claims.

INSERT INTO counter (kind, last) VALUES ('fact_check', 0);

CREATE TABLE fact_check (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  -- The event that brought it. One event stands for thousands of rows and holds the SHA-256 of their words as they came, so that the log's chain
  -- covers them and a million rows aren't a million events.
  event INTEGER NOT NULL REFERENCES event (seq),
  rev INTEGER NOT NULL,    -- the last event that changed it
  key INTEGER NOT NULL,    -- the same fact-check in another import has the same: of publisher and external id; without an id of publisher, url and claim
  external_id TEXT,
  claim TEXT NOT NULL,     -- what was checked
  title TEXT,
  rating TEXT,             -- as published
  verdict TEXT,            -- what that is in our words; NULL where it isn't certain
  url TEXT,
  published TEXT,          -- as written
  speaker TEXT,
  publisher TEXT,
  lang TEXT
);
CREATE INDEX fact_check_by_key ON fact_check (key);
CREATE INDEX fact_check_by_rev ON fact_check (rev);
