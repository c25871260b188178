package org.anjian.query.checklist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.knowledgetest.query.FindMisgradedHazards;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateRange;
import org.anjian.query.knowledgetest.KnowledgeQueries;
import org.anjian.query.permission.ReadFilter;

/** Reads the records that the checklist is judged from, each kind once. */
public final class RecordsOfEnterprise {

    private final Map<Evidence<?>, FactsOf<?>> kinds;
    private final KnowledgeQueries knowledge;
    private final ReadFilter permissions;

    public RecordsOfEnterprise(Map<Evidence<?>, FactsOf<?>> kinds, KnowledgeQueries knowledge, ReadFilter permissions) {
        this.kinds = Map.copyOf(kinds);
        this.knowledge = knowledge;
        this.permissions = permissions;
    }

    /** The records of an enterprise, of the kinds of which the reader may see every one. */
    public EnterpriseRecords of(EnterpriseId enterprise, LocalDate day, Actor actor) {
        Map<Evidence<?>, List<?>> found = new LinkedHashMap<>();
        kinds.forEach((kind, facts) -> {
            if (permissions.ofEvents(actor, kind.document()).isPresent()) {
                found.put(kind, facts.of(enterprise, actor));
            }
        });
        boolean hazards = permissions.ofEvents(actor, HazardView.class).isPresent();
        DateRange year = new DateRange(day.withDayOfYear(1), day);
        return new EnterpriseRecords(
                enterprise,
                found,
                hazards
                        ? knowledge
                                .handle(new FindMisgradedHazards(enterprise, year), actor)
                                .hazards()
                        : null);
    }
}
