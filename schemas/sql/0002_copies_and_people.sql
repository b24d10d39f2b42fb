-- Copies, versions, proposals, and what people change: one origin for forty copies, claims that are recognised when they come back.

-- ---- Origins: whose report is it? ----------------------------------------------------------------------------------

-- The agency that articles of this origin credit: two reports of one agency are not two independent sources.
ALTER TABLE origin ADD COLUMN agency TEXT;

-- Where a report's sentences were read first. `hash` is the least of a sentence's shingles (src/store/passages.hpp): a copy that was
-- cut, re-headlined, edited here and there still has most of them. A copy's own sentences are not written again, so ten
-- thousand copies are one copy's rows.
CREATE TABLE passage (
  hash INTEGER NOT NULL,
  origin_id INTEGER NOT NULL REFERENCES origin (id),
  article_id INTEGER NOT NULL REFERENCES article (id),
  PRIMARY KEY (hash, origin_id)
) WITHOUT ROWID;
CREATE INDEX passage_by_article ON passage (article_id);

-- ---- Articles ------------------------------------------------------------------------------------------------------

-- The present version. Not always the one that was read last: an older text can come later.
ALTER TABLE article ADD COLUMN newest INTEGER NOT NULL DEFAULT 1;
-- Different shingles in the present version; nothing where it was stored before there were passages.
ALTER TABLE article ADD COLUMN shingles INTEGER;
-- A person said whose copy it is: no rule changes that.
ALTER TABLE article ADD COLUMN origin_by TEXT CHECK (origin_by IN ('rule', 'person'));
-- The change that forgot it: the row stays, so that its handle leads somewhere.
ALTER TABLE article ADD COLUMN forgotten INTEGER REFERENCES change (id);

-- A notice of correction in this version's text, in code points; nothing where there is none.
ALTER TABLE article_version ADD COLUMN notice_start INTEGER;
ALTER TABLE article_version ADD COLUMN notice_end INTEGER;
-- Is this file, given as evidence, one of our articles? Do other articles have the bytes of the one that is forgotten?
CREATE INDEX article_version_by_sha256 ON article_version (sha256);

-- ---- Mentions ------------------------------------------------------------------------------------------------------

-- The newest version that holds it: text, slots and their offsets are of this one.
ALTER TABLE mention ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
-- Of its passage, where that was copied from another report than the rest of its article. NULL = its article's origin.
ALTER TABLE mention ADD COLUMN origin_id INTEGER REFERENCES origin (id);
-- The agency that passed it on ("..., Interfax reported").
ALTER TABLE mention ADD COLUMN agency TEXT;
-- The article's present version doesn't say it any more.
ALTER TABLE mention ADD COLUMN gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1));
-- 0: today's extraction doesn't find it; it stays because a person worked on its claim.
ALTER TABLE mention ADD COLUMN extracted INTEGER NOT NULL DEFAULT 1 CHECK (extracted IN (0, 1));
-- Its identity before a person edited it: what has this key is proposed, never joined.
ALTER TABLE mention ADD COLUMN former_key BLOB;
CREATE INDEX mention_by_former ON mention (former_key) WHERE former_key IS NOT NULL;

-- ---- Claims --------------------------------------------------------------------------------------------------------

-- A person did something with it (marked, edited, wrote a note ...): no rule changes or retires it.
ALTER TABLE claim ADD COLUMN touched INTEGER NOT NULL DEFAULT 0 CHECK (touched IN (0, 1));
-- Somebody edited it, its first mention, or one of its other mentions: there are rows of `edit` to read.
ALTER TABLE claim ADD COLUMN edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1));
-- Free claims: where it was seen ("Channel 5, evening news"), and the file that shows it, in archive/ by SHA-256.
ALTER TABLE claim ADD COLUMN seen_at TEXT;
ALTER TABLE claim ADD COLUMN seen_url TEXT;
ALTER TABLE claim ADD COLUMN media_file TEXT;
ALTER TABLE claim ADD COLUMN media_sha256 TEXT;
-- The article that a free claim stood in until that was forgotten.
ALTER TABLE claim ADD COLUMN forgotten_article INTEGER REFERENCES article (id);

-- From a claim to those that were merged into it.
CREATE INDEX claim_by_successor ON claim (merged_into) WHERE merged_into IS NOT NULL;

-- What claims have that look alike: typed slots and rare words, as hashes (src/store/likeness.hpp). Candidates for a proposed link
-- are found here in bounded time, never by comparing all with all.
CREATE TABLE likeness (
  key INTEGER NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  words INTEGER NOT NULL,  -- a bit for each of its longer words: most that share a key by chance are told apart by this alone
  PRIMARY KEY (key, claim_id)
) WITHOUT ROWID;

-- ---- Relations -----------------------------------------------------------------------------------------------------

-- Why: the reason of the rule or of the person who said so is in the log, at `event`; it is shown often, so it is here, too.
ALTER TABLE relation ADD COLUMN why TEXT;

-- ---- Desks that were made before -----------------------------------------------------------------------------------

UPDATE article SET newest = coalesce((SELECT max(version) FROM article_version WHERE article_id = article.id), 1);
UPDATE mention SET version = coalesce((SELECT max(version) FROM mention_span WHERE mention_id = mention.id), 1);
UPDATE mention SET gone = 1 WHERE version < (SELECT newest FROM article WHERE id = mention.article_id);
UPDATE claim SET touched = 1 WHERE id IN (SELECT CAST(substr(subject, 2) AS INTEGER) FROM event
  WHERE subject GLOB 'c[0-9]*' AND action IN ('mark', 'note', 'evidence'));
