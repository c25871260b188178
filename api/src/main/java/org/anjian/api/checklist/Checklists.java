package org.anjian.api.checklist;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The checklists in force, every version of each. Loaded from files at start. */
public final class Checklists {

    private final List<ChecklistTemplate> templates;

    public Checklists(Collection<ChecklistTemplate> templates) {
        this.templates = templates.stream()
                .sorted(Comparator.comparing(ChecklistTemplate::template).thenComparing(ChecklistTemplate::version))
                .toList();
    }

    /**
     * A checklist.
     *
     * @param version the version; the newest where it is null
     */
    public Optional<ChecklistTemplate> find(String template, @Nullable Integer version) {
        return templates.stream()
                .filter(one -> one.template().equals(template))
                .filter(one -> version == null || one.version() == version)
                .reduce((earlier, later) -> later);
    }
}
