-- The files of enforcement documents, each once, under its SHA-256. Never changed and never deleted: events name them.
CREATE TABLE document_content (
    sha256  text  PRIMARY KEY,
    content bytea NOT NULL
);

-- The documents of penalty cases; written in the transaction of the event.
CREATE TABLE case_document_lookup (
    document_id text PRIMARY KEY,
    record      text NOT NULL
);
CREATE INDEX case_document_lookup_record ON case_document_lookup (record);
