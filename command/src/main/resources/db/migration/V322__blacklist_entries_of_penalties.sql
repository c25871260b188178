-- The entries of the blacklist by the penalty that they rest on, whose seal takes them along; written in the transaction of the event.
CREATE TABLE blacklist_entry_penalty (
    entry        text PRIMARY KEY,
    penalty_case text NOT NULL
);
CREATE INDEX blacklist_entry_penalty_case ON blacklist_entry_penalty (penalty_case);
