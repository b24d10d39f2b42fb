-- The record of a desk: articles, what they claim, what people found out, and the log of every change.
--
-- Forward-only: this file is never edited after a release; what changes later is a new file with the next number.
-- Handles (a7, c12) are the integer keys, without their letter. uids are 16 random bytes and never change. Words of an
-- enumeration are stored as JSON spells them. Times are UTC as ISO 8601 text; days of articles are kept as written.

-- Exactly one row.
CREATE TABLE desk (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  uid BLOB NOT NULL CHECK (length(uid) = 16),
  created TEXT NOT NULL
);

-- The last number given to each kind of handle (and to events, to notice a log whose end was cut off). Counters of
-- our own rather than the largest key in use, because a handle is never used twice, also when its row has gone.
CREATE TABLE counter (
  kind TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO counter (kind, last) VALUES
  ('article', 0), ('origin', 0), ('text', 0), ('claim', 0), ('mention', 0), ('evidence', 0), ('note', 0),
  ('relation', 0), ('change', 0), ('event', 0);

-- ---- The log -------------------------------------------------------------------------------------------------------

-- What one command did: t41.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  clock_injected INTEGER NOT NULL CHECK (clock_injected IN (0, 1)),
  command TEXT NOT NULL
);

-- The chain. Digests only: the words themselves are in event_payload, so that they can be taken out (a source's name, a
-- court's order) while every hash still verifies. What is hashed and how: src/store/log.hpp.
CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change (id),
  subject TEXT NOT NULL,
  action TEXT NOT NULL,
  field TEXT,
  old_digest BLOB,
  new_digest BLOB,
  why_digest BLOB,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
);
CREATE INDEX event_by_subject ON event (subject, seq);

-- digest = SHA-256(salt || value). Redacting sets both to NULL; without the salt a guessed name can't be confirmed.
CREATE TABLE event_payload (
  seq INTEGER NOT NULL REFERENCES event (seq),
  which TEXT NOT NULL CHECK (which IN ('old', 'new', 'why')),
  salt BLOB,
  value TEXT,
  PRIMARY KEY (seq, which)
) WITHOUT ROWID;

-- Not a lock (who owns the file can drop a trigger) but a rail: no statement of ours rewrites history by accident.
CREATE TRIGGER change_is_never_updated BEFORE UPDATE ON change BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER event_is_never_updated BEFORE UPDATE ON event BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER payload_is_only_redacted BEFORE UPDATE ON event_payload
WHEN NEW.seq <> OLD.seq OR NEW.which <> OLD.which OR NEW.salt IS NOT NULL OR NEW.value IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'a payload can only be redacted');
END;
CREATE TRIGGER payload_is_never_deleted BEFORE DELETE ON event_payload BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;

-- ---- What was read -------------------------------------------------------------------------------------------------

-- One report, however often it was printed: copies and versions share an origin.
CREATE TABLE origin (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL
);

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  origin_id INTEGER NOT NULL REFERENCES origin (id),
  url TEXT,      -- as given
  url_key TEXT   -- canonical: what makes two articles versions of one
);
CREATE UNIQUE INDEX article_by_url ON article (url_key) WHERE url_key IS NOT NULL;
CREATE INDEX article_by_origin ON article (origin_id);

-- Normalised text, stored once however many versions and copies have it; every offset of the record counts its code points.
CREATE TABLE article_text (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),  -- of the text
  text TEXT NOT NULL
);
CREATE UNIQUE INDEX article_text_by_sha256 ON article_text (sha256);

CREATE TABLE article_version (
  article_id INTEGER NOT NULL REFERENCES article (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  text_id INTEGER NOT NULL REFERENCES article_text (id),
  name TEXT NOT NULL,    -- the document's own id or its path as given
  title TEXT,
  author TEXT,
  published TEXT,        -- as written
  lang TEXT,
  source TEXT,
  sha256 TEXT NOT NULL,  -- of the bytes as read; archive/ has them
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (article_id, version)
) WITHOUT ROWID;
CREATE INDEX article_version_by_text ON article_version (text_id);

-- ---- What it claims ------------------------------------------------------------------------------------------------

-- One checkable proposition. What it says is in its mentions; what is known about it is here.
CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'merged', 'retired')),
  merged_into INTEGER REFERENCES claim (id),
  type TEXT NOT NULL,
  text TEXT NOT NULL,
  slots TEXT,            -- JSON; free claims only: where there is a mention its slots count
  first_mention INTEGER, -- the first live one; no foreign key, for mention refers to claim: doctor checks it
  verdict TEXT NOT NULL DEFAULT 'unchecked',
  progress TEXT NOT NULL DEFAULT 'new',
  reason TEXT,
  rev INTEGER NOT NULL,  -- the last event that changed what the index holds of it
  created INTEGER NOT NULL REFERENCES change (id),
  changed INTEGER NOT NULL REFERENCES change (id),
  CHECK ((state = 'merged') = (merged_into IS NOT NULL))
);
-- With the row's id behind them these answer verdict: and progress: in order, without a look at the claims.
CREATE INDEX claim_by_verdict ON claim (verdict, state);
CREATE INDEX claim_by_progress ON claim (progress, state);
CREATE INDEX claim_by_rev ON claim (rev);
-- Claims have no gaps in their numbers and are never deleted, so that this tiny index counts them without a look at each.
CREATE INDEX claim_not_live ON claim (id) WHERE state <> 'live';

-- One place where an article makes a claim. Text and slots are those of the newest version that holds it.
CREATE TABLE mention (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  article_id INTEGER NOT NULL REFERENCES article (id),
  state TEXT NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'retired')),
  -- Taken out of the slots for the question "is it the same claim?" (src/store/identity.hpp). NULL = not known. They stand
  -- before the long columns because candidates are read for nothing but these.
  identity_key BLOB,       -- of a figure or a quotation, when all that identity needs is known
  sentence_key BLOB,       -- of type, figure and words in their sentence, within one origin
  event_from TEXT,
  event_to TEXT,
  published_day INTEGER,   -- of the article, days since 1970
  extractor TEXT NOT NULL,
  text TEXT NOT NULL,
  slots TEXT NOT NULL      -- JSON, as extracted: src/store/slots_json.hpp
);
CREATE INDEX mention_by_claim ON mention (claim_id);
CREATE INDEX mention_by_article ON mention (article_id);
CREATE INDEX mention_by_identity ON mention (identity_key) WHERE identity_key IS NOT NULL;
CREATE INDEX mention_by_sentence ON mention (sentence_key) WHERE sentence_key IS NOT NULL;

-- Where it stands: one set of spans for each version of its article that holds it. Half-open, in code points.
CREATE TABLE mention_span (
  mention_id INTEGER NOT NULL REFERENCES mention (id),
  version INTEGER NOT NULL,
  ord INTEGER NOT NULL,  -- 0 is the piece that is the mention's text
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  PRIMARY KEY (mention_id, version, ord)
) WITHOUT ROWID;

-- Between claims. What the rules are not sure of is proposed and shown as that; only people accept.
CREATE TABLE relation (
  id INTEGER PRIMARY KEY,
  from_claim INTEGER NOT NULL REFERENCES claim (id),
  to_claim INTEGER NOT NULL REFERENCES claim (id),
  kind TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'accepted', 'declined')),
  rule TEXT,
  event INTEGER NOT NULL REFERENCES event (seq)
);
CREATE INDEX relation_by_from ON relation (from_claim);
CREATE INDEX relation_by_to ON relation (to_claim);

-- ---- What people did -----------------------------------------------------------------------------------------------

-- A layer over what was extracted: the newest row of a subject and field counts, value NULL takes the layer off again.
-- Extraction can so be repeated at any time without touching what people wrote.
CREATE TABLE edit (
  subject TEXT NOT NULL,
  field TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  value TEXT,
  PRIMARY KEY (subject, field, event)
) WITHOUT ROWID;

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  change_id INTEGER NOT NULL REFERENCES change (id),
  url TEXT,
  file TEXT,
  sha256 TEXT,  -- of the archived copy
  stance TEXT CHECK (stance IN ('supports', 'refutes', 'context')),
  note TEXT,
  CHECK (url IS NOT NULL OR file IS NOT NULL)
);
CREATE INDEX evidence_by_claim ON evidence (claim_id);

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  change_id INTEGER NOT NULL REFERENCES change (id),
  text TEXT NOT NULL
);
CREATE INDEX note_by_claim ON note (claim_id);
