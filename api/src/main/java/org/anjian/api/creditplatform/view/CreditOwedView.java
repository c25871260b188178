package org.anjian.api.creditplatform.view;

import java.time.LocalDate;
import org.anjian.api.creditplatform.CreditRecordKind;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A record of which the platform does not know the latest, and that no open exchange has.
 *
 * @param record the id of the penalty case or of the entry of the blacklist
 * @param version how many events it had after the change that is owed
 * @param since the day of that change
 * @param known whether the platform has accepted the record once
 * @param stands whether the record is in force
 * @param lastRefusal why the platform refused it last; null where it did not since it accepted it
 */
public record CreditOwedView(
        String record,
        CreditRecordKind kind,
        CreditCode creditCode,
        String enterpriseName,
        RegionCode region,
        long version,
        LocalDate since,
        boolean known,
        boolean stands,
        @Nullable String lastRefusal) {}
