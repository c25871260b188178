package org.anjian.tipoff;

import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/** A receipt code that somebody shows. */
record CodeForm(@Nullable String code) {

    String required() {
        return Required.name(code, "code");
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "CodeForm[***]";
    }
}
