-- Evidence, in full: what it shows and in which words, where in it, when and how it was found, and the copy that was fetched.

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
