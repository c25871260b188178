package org.anjian.command.creditplatform;

import java.util.List;
import org.anjian.api.creditplatform.ComposedExchange;
import org.anjian.api.creditplatform.OwedRecord;
import org.anjian.api.region.RegionCode;

/** The files of exchanges, as the write side has them composed: whoever sends a command never brings them (QJ16-12e). */
@FunctionalInterface
public interface CreditFiles {

    /**
     * What the platform is to be told of some records, from all events that are recorded now.
     *
     * @param region the region whose office exchanges
     */
    ComposedExchange of(List<OwedRecord> owed, RegionCode region);
}
