package org.anjian.command.disclosure;

import java.time.LocalDate;
import org.anjian.api.disclosure.DisclosureTerm;
import org.jspecify.annotations.Nullable;

/**
 * Something that a fact made owed to the public.
 *
 * @param term by when
 * @param factOn the day of the fact
 * @param doneOn the day on which it was done; null while it is not
 */
record Owed(DisclosureTerm term, LocalDate factOn, @Nullable LocalDate doneOn) {

    static Owed since(LocalDate factOn, DisclosureTerm term) {
        return new Owed(term, factOn, null);
    }

    boolean isOpen() {
        return doneOn == null;
    }

    /** Whether the calendar of its last day is still to be published. */
    boolean isUndated() {
        return term.dueOn() == null;
    }

    Owed done(LocalDate day) {
        return new Owed(term, factOn, day);
    }

    Owed until(DisclosureTerm found) {
        return new Owed(found, factOn, doneOn);
    }
}
