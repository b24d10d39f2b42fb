-- Dossiers: claims that tell one story, in the order in which its sheet has them.

-- Names are folded, and internal as a search's are. Heading and introduction are written for the public.
CREATE TABLE dossier (
  name TEXT PRIMARY KEY,
  title TEXT,
  introduction TEXT
) WITHOUT ROWID;

CREATE TABLE dossier_claim (
  -- Its name. No foreign key: an undo may put claims back before their dossier, and as long as such a key is broken, SQLite looks through all that
  -- refers to the log at each event that is written.
  dossier TEXT NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  -- Numbers with room between them: a claim that is moved is one row, whatever stands behind it (src/store/dossiers.cpp). Where two are equal, the
  -- earlier claim comes first.
  place INTEGER NOT NULL,
  PRIMARY KEY (dossier, claim_id)
) WITHOUT ROWID;
CREATE INDEX dossier_claim_by_place ON dossier_claim (dossier, place);
CREATE INDEX dossier_claim_by_claim ON dossier_claim (claim_id);
