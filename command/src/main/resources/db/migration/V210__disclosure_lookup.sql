-- The publications of decisions, by the record that the decision was made in; written in the transaction of the event. A last day is
-- unknown while the working-day calendar of its year is not published (QJ16-06h, ML20-04e, NL-CF85).
CREATE TABLE disclosure_lookup (
    disclosure          text    PRIMARY KEY,
    record              text    NOT NULL,
    region              text    NOT NULL,
    publication_undated boolean NOT NULL,
    withdrawal_undated  boolean NOT NULL
);
CREATE INDEX disclosure_lookup_record ON disclosure_lookup (record);
CREATE INDEX disclosure_lookup_undated ON disclosure_lookup (disclosure) WHERE publication_undated OR withdrawal_undated;
