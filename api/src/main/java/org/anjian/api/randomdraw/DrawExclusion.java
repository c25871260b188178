package org.anjian.api.randomdraw;

import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Who or what is left out of a draw, and why (回避).
 *
 * @param excluded the account of an officer, or the id of an enterprise
 * @param from of an officer: the enterprise alone that the officer does not inspect; of everything where it is missing
 */
public record DrawExclusion(String excluded, @Nullable String from, String reason) {

    public DrawExclusion {
        excluded = Required.name(excluded, "excluded");
        from = Required.optionalText(from, "from");
        reason = Required.text(reason, "reason");
    }
}
