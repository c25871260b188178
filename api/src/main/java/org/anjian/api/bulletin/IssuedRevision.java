package org.anjian.api.bulletin;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a bulletin that was issued. It never changes: a later revision stands beside it.
 *
 * @param revision the first one is 1
 * @param reason why there is a revision; null for the first one
 * @param number its number (文号)
 * @param compiled what it says
 * @param delivery whether it came by the target day
 * @param issuedBy the account
 */
public record IssuedRevision(
        int revision,
        @Nullable String reason,
        String number,
        CompiledBulletin compiled,
        List<TypicalCaseId> typicalCases,
        LocalDate issuedOn,
        Delivery delivery,
        String issuedBy) {

    public IssuedRevision {
        typicalCases = List.copyOf(typicalCases);
    }
}
