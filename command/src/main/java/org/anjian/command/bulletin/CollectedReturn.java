package org.anjian.command.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.anjian.api.bulletin.NamedReturn;
import org.anjian.api.bulletin.UsedReturn;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.ReturnStanding;
import org.jspecify.annotations.Nullable;

/**
 * A monthly return as far as the office that receives it knows.
 *
 * @param dueOn the last day for it
 * @param withOffice whether the office has it, or has accepted it
 * @param position the position of the store up to which its signed figures count; 0 where it is not signed
 * @param sha256 the digest of the signed figures; null where it is not signed
 * @param daysLate by how many days it was late when it was received last
 * @param timesReturned how often the office sent it back
 */
record CollectedReturn(
        MonthlyReturnId id,
        String organisation,
        String month,
        @Nullable LocalDate dueOn,
        boolean withOffice,
        long position,
        @Nullable String sha256,
        int daysLate,
        int timesReturned) {

    /** As a bulletin counts it; empty where it is not signed, or not with the office. */
    Optional<UsedReturn> used() {
        return withOffice && sha256 != null
                ? Optional.of(new UsedReturn(id, organisation, month, position, sha256))
                : Optional.empty();
    }

    /** As a bulletin names it at a moment; empty where it came in time, or may still come in time. */
    Optional<NamedReturn> named(Instant now) {
        if (withOffice) {
            return daysLate == 0 ? Optional.empty() : Optional.of(named(ReturnStanding.LATE, daysLate));
        }
        boolean pastDue = dueOn != null && !now.isBefore(LegalTime.endOf(dueOn));
        int days = pastDue ? (int) ChronoUnit.DAYS.between(dueOn, LegalTime.dayOf(now)) : 0;
        if (timesReturned > 0) {
            return Optional.of(named(ReturnStanding.RETURNED, days));
        }
        return pastDue ? Optional.of(named(ReturnStanding.MISSING, days)) : Optional.empty();
    }

    private NamedReturn named(ReturnStanding standing, int days) {
        return new NamedReturn(id, organisation, month, standing, dueOn, days);
    }
}
