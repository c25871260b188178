package org.anjian.command.tipoff;

import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.command.refusal.Refuse;
import org.jspecify.annotations.Nullable;

/** What leaves the tip-off is worded anew: whoever knows how somebody writes would know who informed (QJ16-15c). */
final class WordedAnew {

    /** As many characters in a row are no accident. */
    private static final int ALIKE = 12;

    private WordedAnew() {}

    /** Refuses a wording that takes over a passage of the tip-off, or all of a short one. */
    static void require(String wording, @Nullable String tip, String field) {
        if (tip == null) {
            return;
        }
        int least = Math.min(ALIKE, tip.length());
        boolean takenOver = false;
        for (int from = 0; from + least <= tip.length() && !takenOver; from++) {
            takenOver = wording.contains(tip.substring(from, from + least));
        }
        Refuse.when(takenOver, TipOffRefusal.WORDS_OF_THE_INFORMER, field);
    }
}
