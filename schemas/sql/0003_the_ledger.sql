-- The ledger: undo, the working log, evidence in full, and likeness whose cost doesn't grow with the desk.

-- ---- Undo: what a change did to the rows, so that it can be taken back exactly --------------------------------------

-- SQLite's own record of it (a changeset of its session extension): old and new values of every row, nothing of the log itself. Changes that
-- can't be undone have no row here. When words have to go (forget), the rows that hold them go, too.
CREATE TABLE undo (
  change_id INTEGER PRIMARY KEY REFERENCES change (id),
  changeset BLOB NOT NULL,
  takes_back INTEGER REFERENCES change (id),  -- it is itself the undo of that one (or of an undo: a redo)
  taken_back INTEGER REFERENCES change (id)   -- that one undid it, and hasn't been undone itself
);

-- ---- The working log ------------------------------------------------------------------------------------------------

-- Who has a claim, until when it is to be looked at again, how people sort it, what they tried.
-- All of it is internal: it is no part of what is sealed by publishing, and no sheet has room for it.

ALTER TABLE claim ADD COLUMN assignee TEXT;
ALTER TABLE claim ADD COLUMN review_by TEXT;  -- an ISO day: past it, the claim is stale
-- Few claims have one: these answer assignee: and due: without a look at the others.
CREATE INDEX claim_by_assignee ON claim (assignee) WHERE assignee IS NOT NULL;
CREATE INDEX claim_by_review ON claim (review_by) WHERE review_by IS NOT NULL;

-- A word that people sort claims by; folded, so that there is one spelling of it.
CREATE TABLE tag (
  word TEXT NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  PRIMARY KEY (word, claim_id)
) WITHOUT ROWID;
CREATE INDEX tag_by_claim ON tag (claim_id);

-- A note is an entry of the working log; so is what was tried. Place: where was searched, who was asked. Text: what came of it, what was asked.
ALTER TABLE note ADD COLUMN kind TEXT NOT NULL DEFAULT 'note'
  CHECK (kind IN ('note', 'searched', 'asked', 'answered', 'no_answer'));
ALTER TABLE note ADD COLUMN place TEXT;
ALTER TABLE note ADD COLUMN deadline TEXT;                          -- of who was asked, for a reply: an ISO day
ALTER TABLE note ADD COLUMN about INTEGER REFERENCES note (id);     -- the entry that this one answers
-- Written into each row: of a default that stands in the table's definition alone, what records a change (undo) sees nothing.
UPDATE note SET kind = 'note';
CREATE INDEX note_by_about ON note (about) WHERE about IS NOT NULL;
CREATE INDEX note_by_deadline ON note (deadline) WHERE deadline IS NOT NULL;

-- Bytes of the archive that held words which had to go (`redact`): their digest stays wherever it was written, the bytes don't.
CREATE TABLE redacted_blob (
  sha256 TEXT PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event (seq)
) WITHOUT ROWID;

-- ---- Evidence -------------------------------------------------------------------------------------------------------

-- What it shows and in which words, where in it, when and how it was found, and the copy that was fetched.
ALTER TABLE evidence ADD COLUMN quote TEXT;           -- its own words, verbatim
ALTER TABLE evidence ADD COLUMN at TEXT;              -- where in it: "p. 12", "00:14:31"
ALTER TABLE evidence ADD COLUMN media_type TEXT;      -- "application/pdf"; NULL where nothing is certain
ALTER TABLE evidence ADD COLUMN captured TEXT;        -- date or date-time as typed, or when it was fetched
ALTER TABLE evidence ADD COLUMN captured_where TEXT;
ALTER TABLE evidence ADD COLUMN located TEXT;         -- how it was found: internal, as note, captured_where and finder
ALTER TABLE evidence ADD COLUMN finder TEXT;
-- Of a copy that was fetched (sha256 is its body's): the address that answered, how, and the raw heads of the answers in archive/.
ALTER TABLE evidence ADD COLUMN final_url TEXT;
ALTER TABLE evidence ADD COLUMN http_status INTEGER;
ALTER TABLE evidence ADD COLUMN head_sha256 TEXT;
-- What makes two addresses one page, whoever wrote them down: src/store/evidence.cpp, page_of().
ALTER TABLE evidence ADD COLUMN page TEXT;

-- Which other claims rest on this page, on these bytes?
CREATE INDEX evidence_by_page ON evidence (page) WHERE page IS NOT NULL;
CREATE INDEX evidence_by_sha256 ON evidence (sha256) WHERE sha256 IS NOT NULL;

-- ---- Likeness in bounded time ---------------------------------------------------------------------------------------

-- What a look at another claim compares, in one row: hashes of the words of its text, of the names of its sentence (four bytes each, as the
-- processor has them), and its article's day. Worked out from the rows it stands for and gone when one of them changes: never a truth of its own.
CREATE TABLE compared (
  claim_id INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  published_day INTEGER,
  words BLOB NOT NULL,
  names BLOB NOT NULL
);
CREATE TRIGGER compared_claim_changed AFTER UPDATE OF state, merged_into, type, text, first_mention ON claim BEGIN
  DELETE FROM compared WHERE claim_id = NEW.id;
END;
CREATE TRIGGER compared_mention_changed AFTER UPDATE OF claim_id, state, text, version, published_day ON mention BEGIN
  DELETE FROM compared WHERE claim_id IN (OLD.claim_id, NEW.claim_id);
END;

-- A statement that is made again and again has many links; what is asked of each claim that is shown is whether one revises it.
DROP INDEX relation_by_to;
CREATE INDEX relation_by_to ON relation (to_claim, kind);

-- ---- Desks that were made before -----------------------------------------------------------------------------------

-- Claims are found under other keys than before: a fortnight, not a week (src/store/likeness_keys.cpp). They are worked out anew.
DELETE FROM likeness;
-- Every ingest paid for it, and only `forget` asks for one article's rows.
DROP INDEX passage_by_article;
