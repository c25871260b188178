-- One key a person, wrapped by a master key that is kept elsewhere. A destroyed key leaves its row, without the key.
CREATE TABLE person_key (
    person       text    PRIMARY KEY,
    master       integer NOT NULL,
    wrapped      bytea,
    destroyed_at timestamptz,
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
CREATE INDEX person_key_master ON person_key (master) WHERE wrapped IS NOT NULL;

-- Finds the one record of a person: keyed digests only, nothing leads back from them. Gone when the person is forgotten.
CREATE TABLE person_index (
    person          text   PRIMARY KEY,
    identity_digest bytea  NOT NULL UNIQUE,
    name_digest     bytea  NOT NULL,
    version         bigint NOT NULL
);
CREATE INDEX person_index_name ON person_index (name_digest);
