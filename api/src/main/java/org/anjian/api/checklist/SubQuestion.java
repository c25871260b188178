package org.anjian.api.checklist;

import org.anjian.api.refusal.Required;

/**
 * A part of an item that is answered by itself.
 *
 * @param text the words of the document
 */
public record SubQuestion(String code, String text) {

    public SubQuestion {
        code = Required.name(code, "code");
        text = Required.text(text, "text");
    }
}
