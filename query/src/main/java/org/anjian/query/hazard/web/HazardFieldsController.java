package org.anjian.query.hazard.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.query.FindEnterprisesById;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** The fields of a hazard that its document does not have, for a whole page at once. The public gets none of them. */
@Controller
public final class HazardFieldsController {

    private static final String HAZARD = "Hazard";

    private final Questions questions;
    private final Clock clock;

    public HazardFieldsController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @BatchMapping(typeName = HAZARD, field = "enterprise")
    CompletableFuture<Map<HazardView, EnterpriseView>> enterprise(
            List<HazardView> hazards, @ContextValue(name = Questions.ACTOR) Actor actor) {
        List<EnterpriseId> ids = hazards.stream()
                .map(HazardView::enterpriseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return CompletableFuture.completedFuture(Map.of());
        }
        return questions
                .askForMany(new FindEnterprisesById(ids), EnterpriseView.class, actor)
                .thenApply(found -> {
                    Map<EnterpriseId, EnterpriseView> byId = found.stream()
                            .collect(Collectors.toMap(EnterpriseView::id, view -> view, (one, same) -> one));
                    return ofEach(hazards, hazard -> byId.get(hazard.enterpriseId()));
                });
    }

    @BatchMapping(typeName = HAZARD, field = "overdue")
    Map<HazardView, Boolean> overdue(List<HazardView> hazards, @ContextValue(name = Questions.ACTOR) Actor actor) {
        LocalDate today = actor.today(clock);
        return ofEach(hazards, hazard -> hazard.isOverdueOn(today));
    }

    @BatchMapping(typeName = HAZARD, field = "overdueDays")
    Map<HazardView, Integer> overdueDays(List<HazardView> hazards, @ContextValue(name = Questions.ACTOR) Actor actor) {
        LocalDate today = actor.today(clock);
        return ofEach(
                hazards,
                hazard -> hazard.isOverdueOn(today) ? (int) ChronoUnit.DAYS.between(hazard.dueOn(), today) : null);
    }

    private static <T> Map<HazardView, T> ofEach(List<HazardView> hazards, Function<HazardView, @Nullable T> value) {
        Map<HazardView, T> values = new HashMap<>();
        for (HazardView hazard : hazards) {
            T known = isPublished(hazard) ? null : value.apply(hazard);
            if (known != null) {
                values.put(hazard, known);
            }
        }
        return values;
    }

    /** Whether it is what everybody may see of a hazard: whoever is not told its state is not told whether it is late either. */
    private static boolean isPublished(HazardView hazard) {
        return hazard.state() == null;
    }
}
