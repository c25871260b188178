package org.anjian.api.entrustment;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.sector.Sector;

/**
 * What somebody may do for a regulator, and for how long.
 *
 * @param document the number of the entrustment document
 * @param scope what may be done
 * @param sectors the sectors meant; all where the list is empty
 * @param from the first day
 * @param until the last day
 */
public record EntrustmentTerms(String document, String scope, List<Sector> sectors, LocalDate from, LocalDate until) {

    public EntrustmentTerms {
        document = Required.name(document, "document");
        scope = Required.text(scope, "scope");
        sectors = Required.list(sectors, "sectors");
        Required.value(from, "from");
        Required.value(until, "until");
        if (until.isBefore(from)) {
            throw new RefusedException(EntrustmentRefusal.TERM_ENDS_BEFORE_IT_BEGINS, "terms.until");
        }
    }
}
