package org.anjian.api.bulletin.event;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.bulletin.CompiledBulletin;
import org.axonframework.serialization.Revision;

/**
 * The bulletin was compiled from the signed returns (QJ22B-03).
 *
 * @param revision the revision that it will be; the first one is 1
 * @param compiled what it says
 * @param compiledBy the account
 */
@Revision("1")
public record QuarterlyBulletinCompiled(
        BulletinSubject bulletin, Instant occurredAt, int revision, CompiledBulletin compiled, String compiledBy)
        implements BulletinEvent {}
