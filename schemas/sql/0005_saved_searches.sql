-- Saved searches, and what makes queries about later events quick.

-- A query under a name, for the whole desk: `search @name`. Names are folded, without the @.
CREATE TABLE saved_search (
  name TEXT PRIMARY KEY,
  query TEXT NOT NULL
) WITHOUT ROWID;

-- Few claims each: stale:yes, has:edit, and flags that come later are answered from these, without a look at the others.
CREATE INDEX mention_gone ON mention (claim_id) WHERE gone = 1;
CREATE INDEX mention_not_extracted ON mention (claim_id) WHERE extracted = 0;
CREATE INDEX mention_by_origin ON mention (origin_id) WHERE origin_id IS NOT NULL;
CREATE INDEX claim_edited ON claim (edited) WHERE edited = 1;
CREATE INDEX claim_forgotten ON claim (forgotten_article) WHERE forgotten_article IS NOT NULL;
CREATE INDEX relation_revises ON relation (to_claim) WHERE kind = 'revises';
