package org.anjian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anjian.api.message.Event;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.Reach;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.anjian.api.secrecy.Level;
import org.anjian.api.secrecy.Markable;
import org.anjian.config.personaldata.FixedKeys;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.FoldedModel;
import org.junit.jupiter.api.Test;

/**
 * What a document withholds no event behind it tells: of every reader whom the permission tables let see a record and its events, the
 * texts that are withheld in the folded record are looked for in the events as the reader gets them.
 */
class EventLevelsTest {

    private static final long SEED = 20240928;
    private static final DocumentJson JSON = new DocumentJson(FixedKeys.modules());

    private final MarkedEvents marked = new MarkedEvents(new Random(SEED));
    private final MarkedLives lives = new MarkedLives(marked, SEED);

    @Test
    void what_a_document_withholds_no_event_tells() {
        List<String> told = new ArrayList<>();
        for (FoldedModel<?, ?> model : MarkedLives.models()) {
            told.addAll(toldBy(model));
        }
        assertThat(told).isEmpty();
    }

    @Test
    void some_fields_are_withheld_from_somebody() {
        assertThat(MarkedLives.models().stream()
                        .filter(model -> clearances(model).stream()
                                .anyMatch(clearance ->
                                        FieldLevels.of(model.viewType()).withholds(clearance)))
                        .count())
                .isGreaterThan(5);
    }

    private <E extends Event, V> Set<String> toldBy(FoldedModel<E, V> model) {
        FieldLevels levels = FieldLevels.of(model.viewType());
        Set<String> told = new TreeSet<>();
        for (Clearance clearance : clearances(model)) {
            if (!levels.withholds(clearance)) {
                continue;
            }
            Set<String> withheld = new HashSet<>();
            Set<String> open = new HashSet<>();
            lives.of(model, new HashSet<>(), view -> {
                withheld.addAll(MarkedLives.marksIn(view));
                open.addAll(MarkedLives.marksIn(levels.open(view, clearance)));
            });
            withheld.removeAll(open);
            SampleEvents.kindsOf(model.eventType())
                    .filter(kind -> clearance.allows(FieldLevels.of(kind).level()))
                    // The marked ones are all secrets, of which nothing is told.
                    .filter(kind -> clearance.allows(Level.SECRET) || !Markable.class.isAssignableFrom(kind))
                    .flatMap(kind ->
                            MarkedLives.marksIn(FieldLevels.of(kind).open(JSON.outline(marked.of(kind)), clearance))
                                    .stream())
                    .filter(withheld::contains)
                    .forEach(mark -> told.add(clearance.levels() + " of " + model.name() + " read " + mark));
        }
        return told;
    }

    /** Of those who may see events: what is published has none. */
    private static Set<Clearance> clearances(FoldedModel<?, ?> model) {
        return Contexts.permissions().tables().stream()
                .flatMap(table -> table.entries().getOrDefault(model.viewType(), List.of()).stream())
                .filter(grant -> grant.reach() != Reach.PUBLISHED)
                .map(grant -> grant.reach() == Reach.CASE_TEAM
                        ? Clearance.ofTeam(grant.role(), grant.reach())
                        : Clearance.of(grant.role(), grant.reach()))
                .collect(Collectors.toSet());
    }
}
