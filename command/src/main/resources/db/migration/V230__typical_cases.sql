-- The typical cases, how far they are, and of which penalty they tell (QJ22B-13d); written in the transaction of the event.
CREATE TABLE typical_case_lookup (
    typical_case text    PRIMARY KEY,
    penalty_case text    NOT NULL,
    region       text    NOT NULL,
    approved     boolean NOT NULL,
    published    boolean NOT NULL,
    withdrawn    boolean NOT NULL
);
CREATE INDEX typical_case_lookup_penalty ON typical_case_lookup (penalty_case);

-- The revisions of bulletins that tell of a typical case.
CREATE TABLE typical_case_bulletin (
    typical_case text    NOT NULL,
    bulletin     text    NOT NULL,
    revision     integer NOT NULL,
    PRIMARY KEY (typical_case, bulletin, revision)
);
