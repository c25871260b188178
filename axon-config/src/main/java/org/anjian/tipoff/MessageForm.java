package org.anjian.tipoff;

import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/** What an informer says, by the receipt code. */
record MessageForm(@Nullable String code, @Nullable String text) {

    String requiredCode() {
        return Required.name(code, "code");
    }

    String requiredText() {
        return Required.text(text, "text");
    }

    /** Without what was said. */
    @Override
    public String toString() {
        return "MessageForm[***]";
    }
}
