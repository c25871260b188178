-- Penalty cases and the penalties that stand (NL-AQ113, QJ22A-06b); written in the transaction of the event.
CREATE TABLE penalty_case_lookup (
    penalty_case text   PRIMARY KEY,
    enterprise   text   NOT NULL,
    subject_kind text   NOT NULL,
    penalised_on date,
    revoked_on   date,
    version      bigint NOT NULL
);
CREATE INDEX penalty_case_lookup_enterprise ON penalty_case_lookup (enterprise, penalised_on) WHERE penalised_on IS NOT NULL;

-- The hazards that are major, and whether they are open (NL-AQ113); those taken over from other systems shorten no interval
-- between inspections (QJ16-11f).
CREATE TABLE major_hazard_lookup (
    hazard     text    PRIMARY KEY,
    enterprise text    NOT NULL,
    major      boolean NOT NULL,
    taken_over boolean NOT NULL,
    open       boolean NOT NULL,
    version    bigint  NOT NULL
);
CREATE INDEX major_hazard_lookup_enterprise ON major_hazard_lookup (enterprise) WHERE major AND open;

-- The operations that inspections refer to (QJ16-08b, QJ16-11a, QJ16-11b).
CREATE TABLE operation_lookup (
    operation    text PRIMARY KEY,
    kind         text NOT NULL,
    region       text NOT NULL,
    lead         text NOT NULL,
    sector       text,
    launched_on  date NOT NULL,
    -- the codes of the other departments, separated by line feeds
    participants text NOT NULL
);
