-- Who asked what a figure is made of, or replayed a record; written before the answer (QJ16-17d, QJ16-06g).
CREATE TABLE read_audit (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind         text        NOT NULL,
    read_at      timestamptz NOT NULL,
    actor        text        NOT NULL,
    role         text        NOT NULL,
    organisation text        NOT NULL,
    -- the record, or the statistic and its figure
    subject      text        NOT NULL,
    detail       text        NOT NULL
);
CREATE INDEX read_audit_subject ON read_audit (subject, id);
