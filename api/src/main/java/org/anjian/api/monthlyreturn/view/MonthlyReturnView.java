package org.anjian.api.monthlyreturn.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.MonthlyReturnState;
import org.anjian.api.monthlyreturn.TypicalCase;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A monthly return: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param organisation the code of the regulator
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param month such as 2022-05
 * @param dueOn the last day for it; null until it is known
 * @param remindedOn when it was reminded of
 * @param overdueOn the day that began when it became overdue; null where it did not, or turned out to be received in time
 * @param compiled the figures compiled last
 * @param compiledBy the account
 * @param signed the figures that are signed; null where there is no signature that counts
 * @param voidedSignatures how many signatures were voided by a change
 * @param noTypicalCases whether it was said that there were none
 * @param submittedOn when the office received it last
 * @param delivery whether that was in time
 * @param acceptedOn when the office accepted it
 * @param returnedOn when the office sent it back last
 * @param returnReason why
 * @param timesReturned how often the office sent it back
 * @param lastOwed whether the regulator owes none after it
 */
public record MonthlyReturnView(
        MonthlyReturnId id,
        long version,
        String organisation,
        RegionCode region,
        List<String> regionPath,
        String month,
        MonthlyReturnState state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate overdueOn,
        @Nullable ComputedFigures compiled,
        @Nullable LocalDate compiledOn,
        @Nullable String compiledBy,
        @Nullable ComputedFigures signed,
        @Nullable LocalDate signedOn,
        @Nullable String signedBy,
        int voidedSignatures,
        List<TypicalCase> typicalCases,
        boolean noTypicalCases,
        @Nullable LocalDate submittedOn,
        @Nullable String submittedBy,
        @Nullable Delivery delivery,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate returnedOn,
        @Nullable String returnReason,
        int timesReturned,
        boolean lastOwed,
        Instant recordedAt) {

    public MonthlyReturnView {
        regionPath = List.copyOf(regionPath);
        typicalCases = List.copyOf(typicalCases);
    }
}
