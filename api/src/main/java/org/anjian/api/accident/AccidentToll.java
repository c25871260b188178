package org.anjian.api.accident;

import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/**
 * What an accident cost, as it is known.
 *
 * @param lossFen the direct economic loss, in fen
 */
public record AccidentToll(int deaths, int seriousInjuries, long lossFen) {

    /** Nobody reports more; a mistyped figure is found out. */
    private static final int MOST_PEOPLE = 1_000_000;

    public AccidentToll {
        require(deaths, MOST_PEOPLE, "toll.deaths");
        require(seriousInjuries, MOST_PEOPLE, "toll.seriousInjuries");
        require(lossFen, Long.MAX_VALUE, "toll.lossFen");
    }

    private static void require(long figure, long most, String field) {
        if (figure < 0 || figure > most) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, field);
        }
    }
}
