package org.anjian.api.inspection;

import org.anjian.api.refusal.Required;

/** The checklist an inspection goes by. */
public record ChecklistReference(String template, int templateVersion) {

    public ChecklistReference {
        template = Required.name(template, "template");
    }
}
