-- Whether the read models say what the ledger says is checked at intervals.
ALTER TABLE read_model ADD COLUMN healings bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN read_model.healings IS 'How often documents were healed: a projector forgets what it remembered before';

-- A table of db-scheduler of its own: a node that does not know a task of another kind would count it as lost.
CREATE TABLE operation_tasks (
    task_name            TEXT                     NOT NULL,
    task_instance        TEXT                     NOT NULL,
    task_data            BYTEA,
    execution_time       TIMESTAMP WITH TIME ZONE NOT NULL,
    picked               BOOLEAN                  NOT NULL,
    picked_by            TEXT,
    last_success         TIMESTAMP WITH TIME ZONE,
    last_failure         TIMESTAMP WITH TIME ZONE,
    consecutive_failures INT,
    last_heartbeat       TIMESTAMP WITH TIME ZONE,
    version              BIGINT                   NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);

CREATE TABLE drift_walk (
    read_model text   PRIMARY KEY,
    position   bigint NOT NULL
);
COMMENT ON TABLE drift_walk IS 'Where the walk of a read model''s check through the ledger goes on';

CREATE TABLE drift_check (
    one        boolean     NOT NULL DEFAULT TRUE PRIMARY KEY CHECK (one),
    begun_at   timestamptz NOT NULL,
    ended_at   timestamptz NOT NULL,
    models     int         NOT NULL,
    records    bigint      NOT NULL,
    documents  bigint      NOT NULL,
    found      int         NOT NULL,
    healed     int         NOT NULL,
    remaining  int         NOT NULL,
    not_looked text[]      NOT NULL
);
COMMENT ON TABLE drift_check IS 'The last check that was not stopped, by the schedule or by hand';
