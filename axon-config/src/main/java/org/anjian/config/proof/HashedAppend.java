package org.anjian.config.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Appends events with their hashes, so that none is ever in the table without. */
public final class HashedAppend implements AppendEventsStatementBuilder {

    private static final String INSERT =
            "INSERT INTO domain_event_entry (" + StoredEvent.COLUMNS + ", leaf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Override
    public PreparedStatement build(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        PreparedStatement insert = connection.prepareStatement(INSERT);
        for (EventMessage<?> event : events) {
            bind(insert, stored(ofRecord(event), serializer));
            insert.addBatch();
        }
        return insert;
    }

    /** An event that belongs to no record is one by itself. */
    private static DomainEventMessage<?> ofRecord(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> ofRecord
                ? ofRecord
                : new GenericDomainEventMessage<>(null, event.getIdentifier(), 0, event, event::getTimestamp);
    }

    private static StoredEvent stored(DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metaData = event.serializeMetaData(serializer, byte[].class);
        return new StoredEvent(
                event.getIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getType(),
                DateTimeUtils.formatInstant(event.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metaData.getData());
    }

    private static void bind(PreparedStatement insert, StoredEvent event) throws SQLException {
        insert.setString(1, event.identifier());
        insert.setString(2, event.aggregate());
        insert.setLong(3, event.sequence());
        insert.setString(4, event.type());
        insert.setString(5, event.recordedAt());
        insert.setString(6, event.payloadType());
        insert.setString(7, event.revision());
        insert.setBytes(8, event.payload());
        insert.setBytes(9, event.metaData());
        insert.setBytes(10, event.leaf().bytes());
    }
}
