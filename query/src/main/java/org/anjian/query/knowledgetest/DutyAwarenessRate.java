package org.anjian.query.knowledgetest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.api.knowledgetest.KnowledgeTopic;
import org.anjian.api.knowledgetest.query.DutyAwareness;
import org.anjian.api.knowledgetest.view.KnowledgeFileView;
import org.anjian.api.person.PersonId;

/** How many safety managers in scope know their statutory duties (QX24-G1). Pure. */
public final class DutyAwarenessRate {

    private DutyAwarenessRate() {}

    /**
     * The rate at the end of a day: the last test counts.
     *
     * @param inScope the managers who are asked about
     * @param files the knowledge files; one manager may have several, at several enterprises
     */
    public static DutyAwareness of(Set<PersonId> inScope, Collection<KnowledgeFileView> files, LocalDate day) {
        return DutyAwareness.of(inScope.size(), aware(inScope, files, day).size());
    }

    /** Who of them is aware at the end of a day, by these files. */
    static Set<PersonId> aware(Set<PersonId> inScope, Collection<KnowledgeFileView> files, LocalDate day) {
        return files.stream()
                .filter(file -> inScope.contains(file.personId()))
                .filter(file -> file.knows(KnowledgeTopic.DUTIES_AWARENESS, day))
                .map(KnowledgeFileView::personId)
                .collect(Collectors.toSet());
    }
}
