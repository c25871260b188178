package org.anjian.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.anjian.config.personaldata.FixedKeys;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.permission.Reading;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.replay.Showing;

/** Records of every read model, folded from marked events in many orders: what a text of an event becomes is seen in them. */
final class MarkedLives {

    private static final int LIVES = 100;
    private static final DocumentJson JSON = new DocumentJson(FixedKeys.modules());
    private static final Actor OFFICER =
            new Actor("⟦actor⟧", Role.OFFICER, "⟦organisation⟧", new RegionCode("530302"), null);

    private final MarkedEvents marked;
    private final long seed;
    private final List<Showing<?>> showings =
            instances(Showing.class).<Showing<?>>map(showing -> showing).toList();

    MarkedLives(MarkedEvents marked, long seed) {
        this.marked = marked;
        this.seed = seed;
    }

    /** Every read model that is folded from events. */
    static List<FoldedModel<?, ?>> models() {
        return instances(FoldedModel.class)
                .<FoldedModel<?, ?>>map(model -> model)
                .toList();
    }

    /**
     * Folds records.
     *
     * @param said takes what is said where events come in an order that there is not
     * @param seen takes every state of every record
     * @return the kinds of events that were folded
     */
    <E extends Event, V> Set<Class<?>> of(FoldedModel<E, V> model, Set<String> said, Consumer<V> seen) {
        Set<Class<?>> folded = new HashSet<>();
        Random random = new Random(seed);
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
                seen.accept(view);
            }
        }
        return folded;
    }

    /** What of a record concerns a reader. */
    @SuppressWarnings("unchecked") // A showing has the documents that it names.
    <V> V concerning(FoldedModel<?, V> model, V view, Reading reading) {
        return showings.stream()
                .filter(showing -> showing.document() == model.viewType())
                .map(showing -> (Showing<V>) showing)
                .findFirst()
                .orElseGet(() -> Showing.whole(model.viewType()))
                .shown(view, view, reading);
    }

    /** Every kind several times, those that can begin a record among them. */
    static List<Class<?>> anyOrder(Class<?> family, Random random) {
        List<Class<?>> kinds = new ArrayList<>(SampleEvents.kindsOf(family).toList());
        List<Class<?>> order = new ArrayList<>(kinds);
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(kinds, random);
            order.addAll(kinds);
        }
        return order;
    }

    /** What is known of the event of that number. */
    static EventInfo info(long sequence) {
        return new EventInfo(
                "any/" + sequence,
                "any",
                sequence,
                Instant.parse("2026-03-02T01:02:03Z").plusSeconds(sequence),
                OFFICER::toMetadata);
    }

    /** The marks in what would be sent. */
    static Set<String> marksIn(Object sent) {
        return marksInText(new String(JSON.bytes(sent), StandardCharsets.UTF_8));
    }

    /** The marks in a text. */
    static Set<String> marksInText(String text) {
        return MarkedEvents.MARK
                .matcher(text)
                .results()
                .map((MatchResult mark) -> mark.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

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

    private static Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type.getName(), impossible);
        }
    }
}
