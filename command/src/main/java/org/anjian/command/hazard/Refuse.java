package org.anjian.command.hazard;

import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** Lets a rule read as a sentence: refuse, when something holds, with a code. */
final class Refuse {

    private Refuse() {}

    static void when(boolean broken, RefusalCode code) {
        when(broken, code, null);
    }

    static void when(boolean broken, RefusalCode code, @Nullable String field) {
        if (broken) {
            throw new RefusedException(code, field);
        }
    }

    static void unless(boolean kept, RefusalCode code) {
        when(!kept, code, null);
    }
}
