-- The enforcement officers and their certificates (QJ16-18c); written in the transaction of the event.
CREATE TABLE officer_lookup (
    account            text   PRIMARY KEY,
    officer            text   NOT NULL,
    organisation       text   NOT NULL,
    region             text   NOT NULL,
    state              text   NOT NULL,
    certificate_number text,
    certified_from     date,
    certified_until    date,
    version            bigint NOT NULL
);
