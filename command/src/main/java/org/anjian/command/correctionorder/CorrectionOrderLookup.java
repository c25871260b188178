package org.anjian.command.correctionorder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderState;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.event.CorrectionExtended;
import org.anjian.api.correctionorder.event.CorrectionOrderEvent;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of correction orders. */
@Component
public class CorrectionOrderLookup implements CorrectionOrders, Lookup {

    private static final String SELECT =
            "SELECT order_id, enterprise, person, origin_kind, origin_record, state, due_on"
                    + " FROM correction_order_lookup WHERE ";

    private final JdbcClient database;

    public CorrectionOrderLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<KnownOrder> find(String id) {
        return database.sql(SELECT + "order_id = :id")
                .param("id", id)
                .query(CorrectionOrderLookup::order)
                .optional();
    }

    @Override
    public List<KnownOrder> from(OrderOrigin origin) {
        return database.sql(SELECT + "origin_record = :record AND origin_kind = :kind ORDER BY order_id")
                .param("record", origin.record())
                .param("kind", origin.kind().name())
                .query(CorrectionOrderLookup::order)
                .list();
    }

    /**
     * Takes in an event of an order.
     *
     * @param sequence its place in the history of the order; one that is not newer than the row changes nothing
     */
    @EventHandler
    public void on(CorrectionOrderEvent event, @SequenceNumber long sequence) {
        String id = event.order().id().raw();
        if (event instanceof CorrectionOrdered ordered) {
            add(ordered, sequence);
            return;
        }
        find(id).ifPresent(known -> database.sql("UPDATE correction_order_lookup SET state = :state, due_on = :due,"
                        + " version = :version WHERE order_id = :id AND version < :version")
                .param("state", CorrectionOrderState.after(known.state(), event).name())
                .param("due", event instanceof CorrectionExtended extended ? extended.dueOn() : known.dueOn())
                .param("version", sequence)
                .param("id", id)
                .update());
    }

    private void add(CorrectionOrdered ordered, long sequence) {
        CorrectionOrderSubject order = ordered.order();
        database.sql("""
                        INSERT INTO correction_order_lookup
                            (order_id, enterprise, person, origin_kind, origin_record, state, due_on, version)
                        VALUES (:id, :enterprise, :person, :kind, :record, :state, :due, :version)
                        ON CONFLICT (order_id) DO NOTHING""")
                .param("id", order.id().raw())
                .param("enterprise", order.enterpriseId().raw())
                .param("person", order.person() == null ? null : order.person().raw())
                .param("kind", order.origin().kind().name())
                .param("record", order.origin().record())
                .param("state", CorrectionOrderState.ORDERED.name())
                .param("due", ordered.dueOn())
                .param("version", sequence)
                .update();
    }

    private static KnownOrder order(ResultSet row, int index) throws SQLException {
        String person = row.getString("person");
        return new KnownOrder(
                new CorrectionOrderId(row.getString("order_id")),
                new EnterpriseId(row.getString("enterprise")),
                person == null ? null : new PersonId(person),
                new OrderOrigin(OrderOriginKind.valueOf(row.getString("origin_kind")), row.getString("origin_record")),
                CorrectionOrderState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class));
    }
}
