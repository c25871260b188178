-- The typical cases, how far they are, and of which penalty they tell (QJ22B-13d); written in the transaction of the event.
CREATE TABLE typical_case_lookup (
    typical_case text    PRIMARY KEY,
    penalty_case text    NOT NULL,
    region       text    NOT NULL,
    approved     boolean NOT NULL,
    published    boolean NOT NULL,
    withdrawn    boolean NOT NULL,
    version      bigint  NOT NULL
);
CREATE INDEX typical_case_lookup_penalty ON typical_case_lookup (penalty_case);
