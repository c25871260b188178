package org.anjian.command.penaltycase;

import org.anjian.api.refusal.Refusal;
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

    static void unless(boolean kept, RefusalCode code, String field) {
        when(!kept, code, field);
    }

    /** A refusal that says more than its code: in which stage the case is, or what has happened to it. */
    static RefusedException telling(RefusalCode code, @Nullable String field, String zh, String en) {
        Refusal plain = Refusal.of(code, field);
        return new RefusedException(new Refusal(
                plain.code(), plain.kind(), field, plain.rule(), plain.zh() + "：" + zh, plain.en() + ": " + en));
    }
}
