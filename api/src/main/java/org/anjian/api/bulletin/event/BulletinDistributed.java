package org.anjian.api.bulletin.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.sector.Sector;
import org.axonframework.serialization.Revision;

/**
 * The distribution was ordered, and the bulletin was put to every body of the list; the enterprises follow batch by batch
 * (QJ22B-13b).
 *
 * @param revision the revision
 * @param bodies the members of the committee, the bodies of the lower levels, and their departments
 * @param sectors the sectors whose enterprises get it
 * @param enterprises how many enterprises of those sectors there are
 * @param distributedBy the account
 */
@Revision("1")
public record BulletinDistributed(
        BulletinSubject bulletin,
        Instant occurredAt,
        int revision,
        List<BulletinRecipient> bodies,
        List<Sector> sectors,
        int enterprises,
        String distributedBy)
        implements BulletinEvent {

    public BulletinDistributed {
        bodies = List.copyOf(bodies);
        sectors = List.copyOf(sectors);
    }
}
