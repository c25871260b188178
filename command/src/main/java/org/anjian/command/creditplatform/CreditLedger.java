package org.anjian.command.creditplatform;

import java.util.List;
import org.anjian.api.creditplatform.ExchangedRecord;
import org.anjian.api.creditplatform.OwedRecord;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;

/** What the platform is owed, and how far the exchanges of an office are (QJ16-12e). */
public interface CreditLedger {

    /** The exchanges of the office of a region. */
    CreditOffice office(RegionCode region);

    /**
     * What is owed by a region and everything below, and that no open exchange has; what is owed longest first.
     *
     * @param most how many at most
     */
    List<OwedRecord> owed(RegionCode region, int most);

    /**
     * Keeps records for one exchange until the command is over, so that no other office sends them too.
     *
     * @throws RefusedException {@link org.anjian.api.refusal.InputRefusal#CONCURRENT_CHANGE} where another exchange was first
     */
    void claim(List<ExchangedRecord> records);
}
