-- What people say about which figures are of one event. Where they say nothing, it is worked out from place, days and names (src/figures/events.cpp).

CREATE TABLE figure_event (
  -- A claim is in one event at most.
  claim_id INTEGER PRIMARY KEY REFERENCES claim (id),
  -- Its name, folded, and internal as a dossier's is. An event is there as long as a claim is in it.
  name TEXT NOT NULL
);
CREATE INDEX figure_event_by_name ON figure_event (name, claim_id);
