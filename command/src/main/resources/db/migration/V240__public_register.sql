-- What was told to the public, in the order in which it was told. A position is given once and for ever: it is drawn in the
-- transaction that writes the row, under the lock of the one row below, so rows appear in the order of their positions.
CREATE TABLE public_register (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    position bigint NOT NULL,
    told_at timestamptz NOT NULL
);
INSERT INTO public_register (position, told_at) VALUES (0, '1970-01-01T00:00:00Z');

-- The record of a change is kept until the next change of the same record: what was corrected or withdrawn lies nowhere any more.
CREATE TABLE public_change (
    position bigint PRIMARY KEY,
    event_id varchar(255) NOT NULL UNIQUE,
    kind varchar(32) NOT NULL,
    op varchar(16) NOT NULL,
    record_id varchar(255) NOT NULL,
    number varchar(255),
    told_at timestamptz NOT NULL,
    month date NOT NULL,
    superseded_by bigint,
    record text
);
CREATE INDEX public_change_month ON public_change (month, position);
CREATE UNIQUE INDEX public_change_last ON public_change (record_id) WHERE superseded_by IS NULL;

-- Months are opened and closed under the same lock; a closed month gets no further change. The revision counts what happens to
-- a month and to its rows, also after it was closed.
CREATE TABLE public_month (
    month date PRIMARY KEY,
    before_position bigint NOT NULL,
    last_position bigint NOT NULL,
    revision bigint NOT NULL,
    closed_at timestamptz
);
