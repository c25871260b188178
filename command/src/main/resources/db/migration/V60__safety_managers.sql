-- Who is at work as safety manager, and in which state (QJ22A-08b); written in the transaction of the event.
CREATE TABLE safety_manager_lookup (
    manager    text   NOT NULL,
    person     text   NOT NULL,
    enterprise text   NOT NULL,
    account    text   NOT NULL,
    state      text   NOT NULL,
    version    bigint NOT NULL,
    PRIMARY KEY (manager, enterprise)
) WITH (fillfactor = 70);

CREATE INDEX safety_manager_lookup_account ON safety_manager_lookup (account, enterprise);
CREATE INDEX safety_manager_lookup_person ON safety_manager_lookup (person);

-- For which jurisdictions a person is barred (QJ22A-10b).
CREATE TABLE safety_manager_bar_lookup (
    manager      text   NOT NULL,
    person       text   NOT NULL,
    jurisdiction text   NOT NULL,
    version      bigint NOT NULL,
    PRIMARY KEY (manager, jurisdiction)
);

CREATE INDEX safety_manager_bar_lookup_person ON safety_manager_bar_lookup (person);

-- Who reported which major hazard to the regulator: the start of the watch for retaliation (QJ22A-11b).
CREATE TABLE regulator_report_lookup (
    hazard      text        NOT NULL,
    account     text        NOT NULL,
    enterprise  text        NOT NULL,
    reported_at timestamptz NOT NULL,
    PRIMARY KEY (hazard, reported_at)
);

CREATE INDEX regulator_report_lookup_account ON regulator_report_lookup (account, enterprise, reported_at);

-- Refusals for want of clearance (QJ22A-08b): who asked for what, never what was said. Rows are only ever added.
CREATE TABLE security_audit (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at  timestamptz NOT NULL,
    actor        text        NOT NULL,
    role         text        NOT NULL,
    organisation text        NOT NULL,
    enterprise   text,
    command      text        NOT NULL,
    target       text,
    code         text        NOT NULL
);
