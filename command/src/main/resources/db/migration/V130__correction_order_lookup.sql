-- Orders to correct; written in the transaction of the event.
CREATE TABLE correction_order_lookup (
    order_id      text   PRIMARY KEY,
    enterprise    text   NOT NULL,
    person        text,
    origin_kind   text   NOT NULL,
    origin_record text   NOT NULL,
    state         text   NOT NULL,
    due_on        date   NOT NULL,
    version       bigint NOT NULL
);
CREATE INDEX correction_order_lookup_origin ON correction_order_lookup (origin_record);
