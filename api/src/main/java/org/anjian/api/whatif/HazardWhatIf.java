package org.anjian.api.whatif;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.Sha256;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How hazards would stand under another rule.
 *
 * @param region the region whose subtree is meant
 * @param from the first day of registration
 * @param to the last one
 * @param deadlines one at most for each severity; where there is none, the due dates that were ordered count
 * @param lateUntil when a hazard is no longer late; as the live statistics have it where it is null
 */
public record HazardWhatIf(
        RegionCode region,
        LocalDate from,
        LocalDate to,
        List<AlternativeDeadline> deadlines,
        @Nullable LatenessEnds lateUntil) {

    private static final int MOST_YEARS = 20;

    public HazardWhatIf {
        Required.value(region, "region");
        Required.value(from, "from");
        Required.value(to, "to");
        if (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "to");
        }
        deadlines = Required.list(deadlines, "deadlines");
        if (deadlines.stream().map(AlternativeDeadline::severity).distinct().count() < deadlines.size()) {
            throw new RefusedException(InputRefusal.ALREADY_RECORDED, "deadlines");
        }
        lateUntil = lateUntil == null ? LatenessEnds.STRUCK_OFF : lateUntil;
    }

    /** The same question has the same id. */
    public String id() {
        return Sha256.of(toString()).substring(0, 32);
    }
}
