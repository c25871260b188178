package org.anjian.command.refusal;

import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** Lets a rule read as a sentence: refuse, when something holds, with a code. */
public final class Refuse {

    private Refuse() {}

    /**
     * Refuses where a rule is broken.
     *
     * @throws RefusedException with that code
     */
    public static void when(boolean broken, RefusalCode code) {
        when(broken, code, null);
    }

    /**
     * Refuses where a rule is broken.
     *
     * @param field the field of the command that is wrong; null where it is about the record
     * @throws RefusedException with that code
     */
    public static void when(boolean broken, RefusalCode code, @Nullable String field) {
        if (broken) {
            throw new RefusedException(code, field);
        }
    }

    /**
     * Refuses where a rule is not kept.
     *
     * @throws RefusedException with that code
     */
    public static void unless(boolean kept, RefusalCode code) {
        when(!kept, code, null);
    }

    /**
     * Refuses where a rule is not kept.
     *
     * @param field the field of the command that is wrong; null where it is about the record
     * @throws RefusedException with that code
     */
    public static void unless(boolean kept, RefusalCode code, @Nullable String field) {
        when(!kept, code, field);
    }

    /** A refusal that says more than its code, such as in which stage the record is. */
    public static RefusedException telling(RefusalCode code, @Nullable String field, String zh, String en) {
        Refusal plain = Refusal.of(code, field);
        return new RefusedException(new Refusal(
                plain.code(), plain.kind(), field, plain.rule(), plain.zh() + "：" + zh, plain.en() + ": " + en));
    }
}
