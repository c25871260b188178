package org.anjian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.anjian.query.journal.EventInfo;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.permission.Reading;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.replay.Showing;
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
    private static final Actor OFFICER = new Actor("⟦actor⟧", Role.OFFICER, "⟦organisation⟧", COUNTY, null);
    private static final DocumentJson JSON = new DocumentJson(FixedKeys.modules());

    private final Permissions permissions = Contexts.permissions();
    private final MarkedEvents marked = new MarkedEvents(new Random(SEED));
    private final List<Showing<?>> showings =
            instances(Showing.class).<Showing<?>>map(showing -> showing).toList();

    /** Every implementation that is there, such as every fold. */
    private static <T> Stream<T> instances(Class<T> type) {
        return new ClassFileImporter()
                .importPackages("org.anjian.query").stream()
                        .filter(found -> found.isAssignableTo(type)
                                && !found.isInterface()
                                && !found.isAnonymousClass()
                                && !found.getModifiers().contains(JavaModifier.ABSTRACT))
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .map(JavaClass::reflect)
                        .map(found -> type.cast(made(found)));
    }

    private static List<FoldedModel<?, ?>> models() {
        return instances(FoldedModel.class)
                .<FoldedModel<?, ?>>map(model -> model)
                .toList();
    }

    private static Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type.getName(), impossible);
        }
    }

    @Test
    @Rule("QJ16-06h")
    void of_all_texts_the_public_reads_those_alone_that_somebody_reviewed() {
        Set<String> read = new TreeSet<>();
        Set<String> said = new TreeSet<>();
        for (FoldedModel<?, ?> model : models()) {
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
        assertThat(marksIn(String.join("\n", said))).as("in errors: " + said).isEmpty();
        assertThat(marksIn(String.join("\n", marked.refusals())))
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
        Showing<V> showing = showing(model.viewType());
        Set<String> read = new TreeSet<>();
        Set<Class<?>> folded = new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
        boolean seen = false;
        Random random = new Random(SEED);
        for (int life = 0; life < LIVES; life++) {
            V view = null;
            long sequence = 0;
            for (Class<?> kind : anyOrder(model.eventType(), random)) {
                Event event = marked.of(kind);
                try {
                    view = model.fold(view, model.eventType().cast(event), info(sequence));
                } catch (RuntimeException outOfOrder) {
                    for (Throwable cause = outOfOrder; cause != null; cause = cause.getCause()) {
                        said.add(model.name() + ": " + cause.getMessage());
                    }
                    continue;
                }
                folded.add(kind);
                sequence++;
                if (reading.covers(JSON.tree(model.document(view)).properties().stream()
                        .filter(field -> field.getKey().equals("published"))
                        .collect(Collectors.toMap(
                                field -> field.getKey(),
                                field -> field.getValue().asBoolean())))) {
                    seen = true;
                    byte[] shown = JSON.bytes(showing.shown(view, reading));
                    marksIn(new String(shown, StandardCharsets.UTF_8))
                            .forEach(mark -> read.add(model.viewType().getSimpleName() + " " + mark));
                }
            }
        }
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
            for (Class<?> kind : anyOrder(family, random)) {
                history.add(new RecordedEvent(info(history.size()), marked.of(kind)));
                try {
                    Optional<PublicSource.Told> now = source.told(history);
                    now.ifPresent(one -> marksIn(new String(JSON.bytes(one.record()), StandardCharsets.UTF_8))
                            .forEach(mark -> read.add("Feed " + mark)));
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

    /** Every kind several times, those that can begin a record among them. */
    private static List<Class<?>> anyOrder(Class<?> family, Random random) {
        List<Class<?>> kinds = new ArrayList<>(SampleEvents.kindsOf(family).toList());
        List<Class<?>> order = new ArrayList<>(kinds);
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(kinds, random);
            order.addAll(kinds);
        }
        return order;
    }

    @SuppressWarnings("unchecked")
    private <V> Showing<V> showing(Class<V> document) {
        return showings.stream()
                .filter(showing -> showing.document() == document)
                .map(showing -> (Showing<V>) showing)
                .findFirst()
                .orElseGet(() -> Showing.whole(document));
    }

    private static EventInfo info(long sequence) {
        return new EventInfo(
                "any/" + sequence,
                "any",
                sequence,
                Instant.parse("2026-03-02T01:02:03Z").plusSeconds(sequence),
                OFFICER::toMetadata);
    }

    private static Set<String> marksIn(String text) {
        return MarkedEvents.MARK
                .matcher(text)
                .results()
                .map((MatchResult mark) -> mark.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
