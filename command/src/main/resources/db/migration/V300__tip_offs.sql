-- Which tip-off a receipt code belongs to, by the part of the code that is not secret; the hash stands in the events (QJ16-15a).
CREATE TABLE tip_off_receipt (
    tip_off  text PRIMARY KEY,
    selector text NOT NULL
);
CREATE INDEX tip_off_receipt_selector ON tip_off_receipt (selector);

-- Wrong receipt codes by the part that is not secret: after some of them the code rests for a while. Nothing of who asked.
CREATE TABLE tip_off_wrong_code (
    selector text        PRIMARY KEY,
    wrong    integer     NOT NULL,
    first_at timestamptz NOT NULL
);

-- The tip-offs of a matter, and the one reward that a matter has (QJ16-15b).
CREATE TABLE tip_off_matter (
    tip_off     text        PRIMARY KEY,
    matter      text        NOT NULL,
    region      text        NOT NULL,
    named       boolean     NOT NULL,
    received_at timestamptz NOT NULL
);
CREATE INDEX tip_off_matter_of ON tip_off_matter (matter);
CREATE TABLE tip_off_reward (
    matter  text PRIMARY KEY,
    tip_off text NOT NULL
);
