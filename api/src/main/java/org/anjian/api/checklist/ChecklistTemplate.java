package org.anjian.api.checklist;

import java.util.List;
import java.util.Optional;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * A checklist as versioned data: a self-inspection keeps the version it began with.
 *
 * @param template its code
 * @param source the document it comes from
 */
public record ChecklistTemplate(
        String template,
        int version,
        String title,
        String source,
        List<ChecklistDuty> duties,
        List<ChecklistItem> items) {

    public ChecklistTemplate {
        template = Required.name(template, "template");
        if (version < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "version");
        }
        title = Required.text(title, "title");
        source = Required.text(source, "source");
        duties = Required.list(duties, "duties");
        items = Required.list(items, "items");
    }

    /** The item of that number. */
    public Optional<ChecklistItem> item(int seq) {
        return items.stream().filter(item -> item.seq() == seq).findFirst();
    }
}
