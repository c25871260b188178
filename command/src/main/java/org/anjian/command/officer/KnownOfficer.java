package org.anjian.command.officer;

import java.time.LocalDate;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a decision needs to know of an enforcement officer in service.
 *
 * @param account the account under which the officer acts
 * @param organisation the code of the body the officer acts for
 * @param certifiedFrom since when the officer holds a certificate without a break
 * @param certifiedUntil the last day of the certificate
 * @param suspended whether the certificate is suspended now
 */
public record KnownOfficer(
        OfficerId id,
        String account,
        String organisation,
        RegionCode region,
        @Nullable String certificateNumber,
        @Nullable LocalDate certifiedFrom,
        @Nullable LocalDate certifiedUntil,
        boolean suspended) {

    /** Whether the officer may act on a day: with a certificate in force (QJ16-18c). */
    public boolean isCertifiedOn(LocalDate day) {
        return !suspended
                && certifiedFrom != null
                && certifiedUntil != null
                && !day.isBefore(certifiedFrom)
                && !day.isAfter(certifiedUntil);
    }
}
