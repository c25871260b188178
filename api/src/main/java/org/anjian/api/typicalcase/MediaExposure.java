package org.anjian.api.typicalcase;

import java.time.LocalDate;
import org.anjian.api.refusal.Required;

/**
 * One medium that told of a case.
 *
 * @param on the day on which it did
 * @param channel the kind of medium
 * @param medium its name, such as 曲靖日报
 * @param address where it is found: page of the paper, programme and hour, or address on the internet
 */
public record MediaExposure(LocalDate on, MediaChannel channel, String medium, String address) {

    public MediaExposure {
        Required.value(on, "on");
        Required.value(channel, "channel");
        medium = Required.name(medium, "medium");
        address = Required.text(address, "address");
    }
}
