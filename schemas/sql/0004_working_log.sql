-- The working log: who has a claim, until when it is to be looked at again, how people sort it, what they tried.
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
