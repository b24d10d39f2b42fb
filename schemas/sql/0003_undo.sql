-- Undo: what a change did to the rows, so that it can be taken back exactly.

-- SQLite's own record of it (a changeset of its session extension): old and new values of every row, nothing of the log itself. Changes that
-- can't be undone have no row here. When words have to go (forget), the rows that hold them go, too.
CREATE TABLE undo (
  change_id INTEGER PRIMARY KEY REFERENCES change (id),
  changeset BLOB NOT NULL,
  takes_back INTEGER REFERENCES change (id),  -- it is itself the undo of that one (or of an undo: a redo)
  taken_back INTEGER REFERENCES change (id)   -- that one undid it, and hasn't been undone itself
);

-- ---- Desks that were made before -----------------------------------------------------------------------------------

-- Claims are found under other keys than before: a fortnight, not a week (src/store/likeness_keys.cpp). They are worked out anew.
DELETE FROM likeness;
-- Every ingest paid for it, and only `forget` asks for one article's rows.
DROP INDEX passage_by_article;

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
