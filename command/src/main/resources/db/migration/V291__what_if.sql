CREATE TABLE what_if (
    id         text        PRIMARY KEY,
    index_name text        NOT NULL,
    as_of      date        NOT NULL,
    head       bigint      NOT NULL,
    checkpoint bigint      NOT NULL,
    done       bigint      NOT NULL,
    total      bigint      NOT NULL,
    state      text        NOT NULL,
    failure    text,
    region     text        NOT NULL,
    expires_at timestamptz NOT NULL
);
COMMENT ON TABLE what_if IS 'Comparisons with another rule, each with a temporary index that disappears when it expires';
COMMENT ON COLUMN what_if.checkpoint IS 'The position of the last birth that was folded: what was stopped goes on there';
