package org.anjian.api.monthlyreturn;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;

/** The identity of a monthly return: there is one a regulator and month (QJ22B-11a). */
public record MonthlyReturnId(@JsonValue String raw) {

    private static final String PREFIX = "monthlyreturn-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MonthlyReturnId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "returnId");
        }
    }

    /**
     * The return of a regulator for a month.
     *
     * @param month such as 2022-05
     */
    public static MonthlyReturnId of(String organisation, RegionCode region, String month) {
        byte[] text = (region.raw() + "|" + organisation + "|" + month).getBytes(StandardCharsets.UTF_8);
        return new MonthlyReturnId(PREFIX + UUID.nameUUIDFromBytes(text));
    }

    @Override
    public String toString() {
        return raw;
    }
}
