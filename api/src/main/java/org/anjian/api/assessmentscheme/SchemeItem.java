package org.anjian.api.assessmentscheme;

import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * One item that is marked.
 *
 * @param code its code, unique in the scheme
 * @param title what is assessed
 * @param maximum the most points it can bring
 */
public record SchemeItem(String code, String title, int maximum) {

    /** The most points that one item can bring. */
    public static final int MOST = 1_000;

    public SchemeItem {
        code = Required.name(code, "items.code");
        title = Required.name(title, "items.title");
        if (maximum < 1 || maximum > MOST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "items.maximum");
        }
    }
}
