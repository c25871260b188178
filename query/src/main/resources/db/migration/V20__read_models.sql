-- The read models and their indices. The documents themselves are in Elasticsearch and can be rebuilt at any time.
CREATE TABLE read_model (
    name           text        PRIMARY KEY,
    live_index     text        NOT NULL,
    previous_index text,
    schema_hash    text        NOT NULL,
    opened_at      timestamptz NOT NULL
);
COMMENT ON TABLE read_model IS 'Which index serves a read model, and the one before it, kept until the next rebuild';

CREATE TABLE read_model_rebuild (
    name        text        PRIMARY KEY,
    index_name  text        NOT NULL,
    schema_hash text        NOT NULL,
    began_at    bigint      NOT NULL,
    checkpoint  bigint      NOT NULL,
    done        bigint      NOT NULL,
    started_at  timestamptz NOT NULL
);
COMMENT ON TABLE read_model_rebuild IS 'A rebuild that is running or was stopped; the next one continues it';
COMMENT ON COLUMN read_model_rebuild.began_at IS 'The head of the event store at the beginning: what came later is caught up';
COMMENT ON COLUMN read_model_rebuild.checkpoint IS 'The position of the last birth that was folded and written';
