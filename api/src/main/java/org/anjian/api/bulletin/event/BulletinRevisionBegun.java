package org.anjian.api.bulletin.event;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinSubject;
import org.axonframework.serialization.Revision;

/**
 * A revision was begun: the bulletin is compiled, issued and distributed anew; what was issued stays as it is.
 *
 * @param revision the number of the revision
 * @param reason why
 * @param begunBy the account
 */
@Revision("1")
public record BulletinRevisionBegun(
        BulletinSubject bulletin, Instant occurredAt, int revision, String reason, String begunBy)
        implements BulletinEvent {}
