package org.anjian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.Permissions;
import org.anjian.api.permission.Reach;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.config.personaldata.FixedKeys;
import org.anjian.query.feed.PublicSource;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.permission.Reading;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.FoldedModel;
import org.junit.jupiter.api.Test;

/**
 * Nothing secret leaves: every text of every event is marked, every read model that the public may read of is folded from them, and of
 * the marks the public reads those alone that a list names, which was reviewed. A new event, a new field and a new view are in it by
 * themselves: what of them becomes public fails until somebody writes it into the list.
 */
class SecrecyTest {

    private static final Path REVIEWED = Path.of("src", "test", "resources", "secrecy", "public-fields.txt");
    private static final int LIVES = 100;
    private static final long SEED = 20240927;

    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final Actor PUBLIC = new Actor("public-1", Role.PUBLIC, "public", COUNTY, null);
    private static final DocumentJson JSON = new DocumentJson(FixedKeys.modules());

    private final Permissions permissions = Contexts.permissions();
    private final MarkedEvents marked = new MarkedEvents(new Random(SEED));
    private final MarkedLives lives = new MarkedLives(marked, SEED);

    @Test
    @Rule("QJ16-06h")
    void of_all_texts_the_public_reads_those_alone_that_somebody_reviewed() {
        Set<String> read = new TreeSet<>();
        Set<String> said = new TreeSet<>();
        for (FoldedModel<?, ?> model : MarkedLives.models()) {
            permissions
                    .reachOf(Role.PUBLIC, model.viewType())
                    .ifPresent(reach -> read.addAll(readOf(model, reach, said)));
        }
        PublicSource.all().forEach(source -> read.addAll(toldBy(source, said)));
        Set<String> lines = reviewed();
        assertThat(read.stream().filter(field -> !lines.contains(field) && !lines.contains(ofAnyEvent(field))))
                .as("what the public reads and nobody reviewed, against " + REVIEWED)
                .isEmpty();
        assertThat(lines.stream()
                        .filter(line -> !read.contains(line)
                                && read.stream()
                                        .noneMatch(field -> ofAnyEvent(field).equals(line))))
                .as("lines of " + REVIEWED + " that let nothing out")
                .isEmpty();
        assertThat(MarkedLives.marksInText(String.join("\n", said)))
                .as("in errors: " + said)
                .isEmpty();
        assertThat(MarkedLives.marksInText(String.join("\n", marked.refusals())))
                .as("in refusals")
                .isEmpty();
    }

    private static Set<String> reviewed() {
        try {
            return Files.readAllLines(REVIEWED).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same field, whichever event it is of: what every event of a record says about it. */
    private static String ofAnyEvent(String field) {
        return field.replaceFirst(" \\w+\\.", " *.");
    }

    /** The marks in the documents of a model as the public reads them, each with the view that it stands in. */
    private <E extends Event, V> Set<String> readOf(FoldedModel<E, V> model, Reach reach, Set<String> said) {
        Reading reading = new Reading(PUBLIC, reach, "enterpriseId");
        Set<String> read = new TreeSet<>();
        AtomicBoolean seen = new AtomicBoolean();
        Set<Class<?>> folded = lives.of(model, said, view -> {
            if (reading.covers(JSON.tree(model.document(view)).properties().stream()
                    .filter(field -> field.getKey().equals("published"))
                    .collect(Collectors.toMap(
                            field -> field.getKey(), field -> field.getValue().asBoolean())))) {
                seen.set(true);
                MarkedLives.marksIn(reading.shown(lives.concerning(model, view, reading)))
                        .forEach(mark -> read.add(model.viewType().getSimpleName() + " " + mark));
            }
        });
        assertThat(seen).as(model.name() + " became public").isTrue();
        assertThat(folded)
                .as(model.name() + " folded every kind of event")
                .containsAll(SampleEvents.kindsOf(model.eventType()).toList());
        return read;
    }

    /** The marks in what a source tells in the feeds, files and pages below {@code /public}, which all say the same record. */
    private Set<String> toldBy(PublicSource source, Set<String> said) {
        Class<?> family =
                SampleEvents.families().filter(source::takes).findFirst().orElseThrow();
        Set<String> read = new TreeSet<>();
        Random random = new Random(SEED);
        boolean told = false;
        for (int life = 0; life < LIVES; life++) {
            List<RecordedEvent> history = new ArrayList<>();
            for (Class<?> kind : MarkedLives.anyOrder(family, random)) {
                history.add(new RecordedEvent(MarkedLives.info(history.size()), marked.of(kind)));
                try {
                    Optional<PublicSource.Told> now = source.told(history);
                    now.ifPresent(one -> MarkedLives.marksIn(one.record()).forEach(mark -> read.add("Feed " + mark)));
                    told |= now.isPresent();
                } catch (RuntimeException outOfOrder) {
                    said.add("feed: " + outOfOrder.getMessage());
                    history.removeLast();
                }
            }
        }
        assertThat(told)
                .as(family.getSimpleName() + " told the public something")
                .isTrue();
        return read;
    }
}
