package org.anjian.api.bulletin.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.axonframework.serialization.Revision;

/**
 * A revision of the bulletin was issued (QJ22B-13a).
 *
 * @param revision the first one is 1
 * @param number its number (文号)
 * @param sha256 the digest of what was compiled last, and is issued
 * @param typicalCases the typical cases that it tells of; their media publication is due on the same day (QJ22B-13d)
 * @param delivery whether it came by the target day
 * @param issuedBy the account
 */
@Revision("1")
public record QuarterlyBulletinIssued(
        BulletinSubject bulletin,
        Instant occurredAt,
        int revision,
        String number,
        String sha256,
        List<TypicalCaseId> typicalCases,
        Delivery delivery,
        String issuedBy)
        implements BulletinEvent {

    public QuarterlyBulletinIssued {
        typicalCases = List.copyOf(typicalCases);
    }
}
