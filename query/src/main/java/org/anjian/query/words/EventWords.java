package org.anjian.query.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.message.Event;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.timeline.NamedDigest;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.words.InWords;
import org.anjian.query.words.ValueWords.Currency;

/**
 * Events in words, in Chinese and English: what was done, and the whole sentence with who did it, why, on what basis, when,
 * and by which documents. The words are the reviewed files of the contract, one line a type of events.
 */
public final class EventWords {

    private final ValueWords values = ValueWords.ofEvents();
    private final Map<String, Phrase> phrases = new LinkedHashMap<>();

    /**
     * @param families the sealed families of all events
     * @throws IllegalArgumentException where an event has no words, words have no event, or a field is not there
     */
    public EventWords(Collection<? extends Class<?>> families) {
        Map<String, InWords> written = WordFile.read(
                "events-enforcement.properties", "events-enterprise.properties", "events-oversight.properties");
        Map<String, Class<?>> types = families.stream()
                .distinct()
                .flatMap(EventWords::typesOf)
                .distinct()
                .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
        if (!written.keySet().equals(types.keySet())) {
            Collection<String> unsaid = new TreeSet<>(types.keySet());
            unsaid.removeAll(written.keySet());
            Collection<String> unused = new TreeSet<>(written.keySet());
            unused.removeAll(types.keySet());
            throw new IllegalArgumentException("Events without words: " + unsaid + "; words without event: " + unused);
        }
        written.forEach((type, words) -> phrases.put(type, new Phrase(types.get(type), words)));
    }

    private static Stream<Class<?>> typesOf(Class<?> family) {
        if (family.isSealed()) {
            return Arrays.stream(family.getPermittedSubclasses()).flatMap(EventWords::typesOf);
        }
        return Stream.<Class<?>>of(family).filter(Event.class::isAssignableFrom);
    }

    /** The types of events that have words, by their simple names. */
    public Collection<String> types() {
        return List.copyOf(phrases.keySet());
    }

    /** The enumerations of which the words speak. */
    Collection<Class<?>> enumerations() {
        return phrases.values().stream()
                .flatMap(phrase -> phrase.fields().stream())
                .<Class<?>>map(FieldOfEvent::type)
                .filter(Class::isEnum)
                .collect(Collectors.toSet());
    }

    /** The words of constants. */
    ValueWords values() {
        return values;
    }

    /** What was done, without who and when. */
    public InWords act(TimelineEntry entry) {
        Phrase phrase = phrases.get(entry.type());
        if (phrase == null) {
            throw new IllegalArgumentException("No words for " + entry.type());
        }
        return phrase.of(entry.details(), values, Currency.of(entry.regionPath()));
    }

    /** The event as one sentence. Persons are named by their ids, as the event names them. */
    public InWords sentence(TimelineEntry entry) {
        InWords act = act(entry);
        InWords who = who(entry);
        LocalDate occurred = LegalTime.dayOf(entry.occurredAt());
        StringBuilder zh = new StringBuilder(occurred + " " + who.zh() + act.zh());
        StringBuilder en = new StringBuilder(occurred + ", " + who.en() + ": " + act.en());
        String reason = entry.reason();
        if (reason != null && !act.zh().contains(reason)) {
            zh.append("；理由：").append(reason);
            en.append("; reason: ").append(reason);
        }
        if (!entry.legalBasis().isEmpty()) {
            String basis = String.join("；", entry.provisions());
            zh.append("；依据：").append(basis);
            en.append("; by ").append(basis);
        }
        List<NamedDigest> documents = EventDocuments.in(entry.details());
        if (!documents.isEmpty()) {
            String named = documents.stream().map(EventWords::named).collect(Collectors.joining(", "));
            zh.append("；附件：").append(named);
            en.append("; documents: ").append(named);
        }
        InWords recorded = recorded(entry.recordedAt());
        return new InWords(
                zh.append("；").append(recorded.zh()).append("。").toString(),
                en.append("; ").append(recorded.en()).append(".").toString());
    }

    private InWords who(TimelineEntry entry) {
        InWords actor = actor(entry);
        boolean person =
                entry.actor() != null && entry.role() != null && !entry.role().equals(Role.SYSTEM.name());
        return person ? actor : new InWords(actor.zh() + "：", actor.en());
    }

    /** Who acted: the account, on whose behalf where for another, in which role and for which organisation. */
    public InWords actor(TimelineEntry entry) {
        if (entry.actor() == null || entry.role() == null) {
            return new InWords("（未载明）", "(not stated)");
        }
        InWords role = values.constant(Role.class.getSimpleName(), entry.role());
        if (entry.role().equals(Role.SYSTEM.name())) {
            return role;
        }
        String principal = entry.onBehalfOf();
        String zh = principal == null ? entry.actor() : entry.actor() + "代" + principal;
        String en = principal == null ? entry.actor() : entry.actor() + " on behalf of " + principal;
        return new InWords(
                "%s（%s，%s）".formatted(zh, role.zh(), entry.organisation()),
                "%s (%s, %s)".formatted(en, role.en(), entry.organisation()));
    }

    private static InWords recorded(Instant at) {
        String minute = ValueWords.instant(at.toString()).zh();
        return new InWords(minute + "录入", "recorded " + minute);
    }

    private static String named(NamedDigest document) {
        String digest = "SHA-256 " + document.sha256();
        return document.name() == null ? digest : document.name() + " (" + digest + ")";
    }
}
