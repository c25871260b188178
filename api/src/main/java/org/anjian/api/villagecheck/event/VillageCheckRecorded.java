package org.anjian.api.villagecheck.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.villagecheck.VillageCheckSubject;
import org.axonframework.serialization.Revision;

/**
 * Somebody checked for a village (ML20-12f).
 *
 * @param checkedBy the account
 * @param findings what was found; empty where nothing was
 * @param township the body that takes the problems of the village
 */
@Revision("1")
public record VillageCheckRecorded(
        VillageCheckSubject check,
        Instant occurredAt,
        String checkedBy,
        List<String> findings,
        ResponsibleBody township)
        implements VillageCheckEvent {

    public VillageCheckRecorded {
        findings = List.copyOf(findings);
    }
}
