package org.anjian.query.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anjian.api.checklist.ChecklistFinding;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.knowledgetest.query.MisgradedHazards;
import org.jspecify.annotations.Nullable;

/**
 * The records of an enterprise that the items of the checklist are judged from. A kind that is missing may not be read: what
 * depends on it is not known, where an empty kind says that there is nothing.
 *
 * @param kinds the documents of every kind that may be read
 * @param misgraded the hazards that an officer raised to major; null where the reader may not see the events of hazards
 */
public record EnterpriseRecords(
        EnterpriseId enterprise,
        Map<Evidence<?>, List<?>> kinds,
        @Nullable List<MisgradedHazards.MisgradedHazard> misgraded) {

    public EnterpriseRecords {
        kinds = Map.copyOf(kinds);
        misgraded = misgraded == null ? null : List.copyOf(misgraded);
    }

    /** Whether every one of these kinds may be read. */
    boolean mayRead(Evidence<?>... wanted) {
        return Arrays.stream(wanted).allMatch(kinds::containsKey);
    }

    /** The records of a kind that may be read. */
    <V> List<V> all(Evidence<V> kind) {
        return kinds.getOrDefault(kind, List.of()).stream()
                .map(kind.document()::cast)
                .toList();
    }

    /** The ids of the records of some kinds, so many as a finding names. */
    List<String> ids(Evidence<?>... wanted) {
        return Arrays.stream(wanted)
                .flatMap(kind -> idsOf(kind).stream())
                .limit(ChecklistFinding.RECORDS_NAMED)
                .toList();
    }

    private <V> List<String> idsOf(Evidence<V> kind) {
        return all(kind).stream().map(kind.id()).toList();
    }
}
