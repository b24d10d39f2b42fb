-- Dossiers: claims that tell one story, in the order in which its sheet has them.

-- Names are folded, and internal as a search's are. Heading and introduction are written for the public.
CREATE TABLE dossier (
  name TEXT PRIMARY KEY,
  title TEXT,
  introduction TEXT
) WITHOUT ROWID;

CREATE TABLE dossier_claim (
  dossier TEXT NOT NULL REFERENCES dossier (name) ON UPDATE CASCADE,  -- `redact` may have to take a name away
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  -- Numbers with room between them: a claim that is moved is one row, whatever stands behind it (src/store/dossiers.cpp). Where two are equal, the
  -- earlier claim comes first.
  place INTEGER NOT NULL,
  PRIMARY KEY (dossier, claim_id)
) WITHOUT ROWID;
CREATE INDEX dossier_claim_by_place ON dossier_claim (dossier, place);
CREATE INDEX dossier_claim_by_claim ON dossier_claim (claim_id);
