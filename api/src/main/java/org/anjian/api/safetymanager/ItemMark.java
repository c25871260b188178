package org.anjian.api.safetymanager;

import org.anjian.api.refusal.Required;

/**
 * The mark given for one item of a scheme.
 *
 * @param code the code of the item
 * @param score the points
 */
public record ItemMark(String code, int score) {
    public ItemMark {
        code = Required.name(code, "marks.code");
    }
}
