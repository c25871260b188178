package org.anjian.api.entrustment.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.entrustment.EntrustmentSubject;
import org.anjian.api.entrustment.EntrustmentTerms;
import org.axonframework.serialization.Revision;

/**
 * A service was purchased whose staff may assist (政府购买服务, QJ16-11d).
 *
 * @param staff the accounts of its staff
 * @param supervision how the regulator supervises it
 */
@Revision("1")
public record ServicePurchased(
        EntrustmentSubject entrustment,
        Instant occurredAt,
        EntrustmentTerms terms,
        List<String> staff,
        String supervision)
        implements EntrustmentEvent {

    public ServicePurchased {
        staff = List.copyOf(staff);
    }
}
