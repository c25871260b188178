package org.anjian.query.checklist.web;

import org.anjian.api.checklist.ChecklistTemplate;
import org.anjian.api.checklist.Checklists;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Checklists in the schema: they are law, so everybody who may log in may read them. */
@Controller
public final class ChecklistController {

    private final Checklists checklists;

    public ChecklistController(Checklists checklists) {
        this.checklists = checklists;
    }

    @QueryMapping
    @Nullable
    ChecklistTemplate checklist(@Argument String template, @Argument @Nullable Integer version) {
        return checklists.find(template, version).orElse(null);
    }
}
