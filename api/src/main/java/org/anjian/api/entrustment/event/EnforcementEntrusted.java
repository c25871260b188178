package org.anjian.api.entrustment.event;

import java.time.Instant;
import org.anjian.api.entrustment.EntrustmentSubject;
import org.anjian.api.entrustment.EntrustmentTerms;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A body was entrusted with enforcement (委托执法, QJ22B-07b).
 *
 * @param supervision how the regulator supervises it
 */
@Revision("1")
public record EnforcementEntrusted(
        EntrustmentSubject entrustment,
        Instant occurredAt,
        EntrustmentTerms terms,
        @Nullable String supervision) implements EntrustmentEvent {}
