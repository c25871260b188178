package org.anjian.api.bulletin.event;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The bulletin was put to further enterprises.
 *
 * @param revision the revision
 * @param batch the number of the batch, from 1
 * @param deliveries how many enterprises it was put to; each has a delivery record of its own
 * @param upTo the id of the last of them, in the order of ids; null where there was none
 * @param last whether there are no more
 */
@Revision("1")
public record BulletinBatchDelivered(
        BulletinSubject bulletin,
        Instant occurredAt,
        int revision,
        int batch,
        int deliveries,
        @Nullable String upTo,
        boolean last)
        implements BulletinEvent {}
