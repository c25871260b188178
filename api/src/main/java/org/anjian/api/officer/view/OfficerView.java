package org.anjian.api.officer.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.OfficerState;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.jspecify.annotations.Nullable;

/**
 * An enforcement officer: the read model's document. Who may only look certificates up gets the body, the number and the days.
 *
 * @param version how many events were folded; also the version of the document
 * @param accounts the account again, as the list that own files are found by
 * @param organisation the code of the body the officer acts for
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param person the file of the person, where there is one
 * @param validity the days on which the officer held a valid certificate, oldest first
 * @param published whether the public may look the certificate up: there was one
 */
@Classified(Level.INTERNAL)
public record OfficerView(
        @Classified(Level.PUBLIC) OfficerId id,
        @Classified(Level.PUBLIC) long version,
        @Nullable String account,
        List<String> accounts,
        @Classified(Level.PUBLIC) String organisation,
        @Classified(Level.PUBLIC) String organisationName,
        @Classified(Level.PUBLIC) RegionCode region,
        @Classified(Level.PUBLIC) List<String> regionPath,
        @Nullable PersonId person,
        @Nullable OfficerState state,
        @Nullable LocalDate recruitedOn,
        @Nullable LocalDate examPassedOn,
        @Nullable LocalDate trainedOn,
        @Classified(Level.PUBLIC) @Nullable String certificateNumber,
        @Classified(Level.PUBLIC) @Nullable LocalDate certifiedUntil,
        @Classified(Level.PUBLIC) List<Validity> validity,
        @Nullable String suspendedBecause,
        @Nullable LocalDate leftOn,
        @Classified(Level.PUBLIC) boolean published,
        @Classified(Level.PUBLIC) Instant recordedAt) {

    public OfficerView {
        accounts = List.copyOf(accounts);
        regionPath = List.copyOf(regionPath);
        validity = List.copyOf(validity);
    }

    /** Days on which a certificate was valid, both ends included. */
    public record Validity(String certificateNumber, LocalDate from, LocalDate until) {}
}
