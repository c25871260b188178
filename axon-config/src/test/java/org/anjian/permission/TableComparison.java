package org.anjian.permission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;

/** What readers are answered, beside what a naive filter by the permission table leaves of what the auditor is answered. */
final class TableComparison {

    private final NaiveReading naive;
    private final Answers answers;
    private final Actor auditor;

    TableComparison(NaiveReading naive, Answers answers, Actor auditor) {
        if (auditor.role() != Role.AUDITOR) {
            throw new IllegalArgumentException("not the auditor: " + auditor);
        }
        this.naive = naive;
        this.answers = answers;
        this.auditor = auditor;
    }

    /**
     * Asks one question about some targets.
     *
     * @param asked the targets it is asked about
     * @param targets those whose records an answer may hold
     * @param also what a reader and a question must fulfil beside the table
     * @return a line for each difference
     */
    List<String> differences(
            SchemaQuestion question,
            Class<?> view,
            List<Target> asked,
            List<Target> targets,
            List<Actor> readers,
            BiPredicate<Actor, SchemaQuestion> also) {
        List<String> wrong = new ArrayList<>();
        Births.Kind kind = naive.kindOf(view).orElseThrow(() -> new AssertionError("no record makes a " + view));
        for (Target target : asked) {
            Set<Target> known = seen(question, target, auditor, kind, targets);
            if (known.isEmpty()) {
                wrong.add(question + " of " + target + " finds nothing");
            }
            for (Actor reader : readers) {
                Set<Target> expected = known.stream()
                        .filter(candidate -> naive.maySee(reader, view, candidate))
                        .filter(candidate -> also.test(reader, question))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                Set<Target> actual = seen(question, target, reader, kind, targets);
                if (!expected.equals(actual)) {
                    wrong.add("%s of %s by %s: expected %s, was %s"
                            .formatted(question, target.region(), reader, names(expected), names(actual)));
                }
            }
        }
        return wrong;
    }

    private Set<Target> seen(
            SchemaQuestion question, Target about, Actor reader, Births.Kind kind, List<Target> targets) {
        String answer = answers.ask(question, about, reader).toString();
        return targets.stream()
                .filter(target -> answer.contains(target.ids().get(kind).toString()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> names(Set<Target> targets) {
        return targets.stream().map(Target::account).toList();
    }
}
