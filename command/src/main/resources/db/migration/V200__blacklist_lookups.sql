-- The penalties on which a listing may rest, and the body that penalised (NL-CREDIT); written in the transaction of the event.
CREATE TABLE penalty_basis_lookup (
    penalty_case      text    PRIMARY KEY,
    -- whether the case came from a campaign whose acceptance found the violation again (QX24-P4e)
    acceptance_repeat boolean NOT NULL DEFAULT false,
    subject_kind      text,
    person            text,
    enterprise        text,
    enterprise_name   text,
    sector            text,
    region            text,
    decision_number   text,
    body              text,
    -- null while there is no penalty
    decided_on        date,
    revoked           boolean NOT NULL DEFAULT false
);

-- The principals of enterprises, by the leadership last recorded (QX24-P4e).
CREATE TABLE enterprise_principal_lookup (
    enterprise text   PRIMARY KEY,
    persons    text[] NOT NULL,
    version    bigint NOT NULL
);

-- The entries that were made public, whether they still are, and in which batch they were (QJ16-08e).
CREATE TABLE blacklist_entry_lookup (
    entry       text    PRIMARY KEY,
    region_path text[]  NOT NULL,
    published   boolean NOT NULL,
    batch       text,
    version     bigint  NOT NULL
);
CREATE INDEX blacklist_entry_lookup_open ON blacklist_entry_lookup (entry) WHERE published AND batch IS NULL;
