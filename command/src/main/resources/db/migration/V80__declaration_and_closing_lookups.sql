-- Since when an enterprise has a body that investigates hazards (QJ16-03e); written in the transaction of the event.
CREATE TABLE hazard_body_lookup (
    enterprise     text        PRIMARY KEY,
    established_at timestamptz NOT NULL
);

-- Who holds a post at an enterprise: asked when the enterprise is closed.
CREATE INDEX safety_manager_lookup_enterprise ON safety_manager_lookup (enterprise);
