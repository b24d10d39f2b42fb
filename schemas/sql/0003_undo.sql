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
