package org.anjian.command.correctionorder;

import java.util.List;
import java.util.Optional;
import org.anjian.api.correctionorder.OrderOrigin;

/** The correction orders that the write side knows. */
public interface CorrectionOrders {

    /** One order. */
    Optional<KnownOrder> find(String id);

    /** The orders that came from a record, by id (QX24-P3b). */
    List<KnownOrder> from(OrderOrigin origin);
}
