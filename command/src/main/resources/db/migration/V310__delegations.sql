-- Who may act for whom, and until when: asked at every request that is made on behalf of another.
CREATE TABLE delegation_lookup (
    delegation            text        PRIMARY KEY,
    kind                  text        NOT NULL,
    principal             text        NOT NULL,
    role                  text        NOT NULL,
    organisation          text        NOT NULL,
    region                text        NOT NULL,
    delegate              text        NOT NULL,
    delegate_organisation text        NOT NULL,
    delegate_region       text        NOT NULL,
    -- null for a deputy, who holds the whole office
    scopes                text,
    from_at               timestamptz NOT NULL,
    until_at              timestamptz NOT NULL,
    withdrawn             boolean     NOT NULL
);
CREATE INDEX delegation_lookup_post ON delegation_lookup (organisation, region) WHERE kind = 'DEPUTY';

-- On whose behalf a read was; null for one's own.
ALTER TABLE read_audit ADD COLUMN on_behalf_of text;
ALTER TABLE access_audit ADD COLUMN on_behalf_of text;
CREATE INDEX read_audit_on_behalf_of ON read_audit (on_behalf_of, id) WHERE on_behalf_of IS NOT NULL;
