package org.anjian.api.disclosure;

import java.util.List;
import org.anjian.api.refusal.Required;

/**
 * What the public is to read of the facts, as somebody proposed it and somebody else looked at it.
 *
 * @param summary the facts in the words for the public
 * @param withheld what was left out
 */
public record PublicWording(String summary, List<WithheldKind> withheld) {

    public PublicWording {
        summary = Required.text(summary, "summary");
        withheld = Required.list(withheld, "withheld").stream().distinct().toList();
    }

    /** The same, having looked that it says nothing that the public must never read. */
    public PublicWording checked() {
        PublicText.require(summary, "summary");
        return this;
    }
}
