package org.anjian.api.person.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.IdentityDocumentKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A person's record: the read model's document. What is personal in it is stored encrypted, like in the events.
 *
 * @param version how many events were folded; also the version of the document
 * @param enterpriseId the enterprise that registered the person
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param forgottenOn the day on which the data were erased
 */
public record PersonView(
        PersonId id,
        long version,
        EnterpriseId enterpriseId,
        RegionCode region,
        List<String> regionPath,
        PersonalText name,
        IdentityDocumentKind identityKind,
        PersonalText identityNumber,
        @Nullable PersonalText phone,
        LocalDate registeredOn,
        @Nullable LocalDate forgottenOn,
        Instant recordedAt) {

    public PersonView {
        regionPath = List.copyOf(regionPath);
    }
}
