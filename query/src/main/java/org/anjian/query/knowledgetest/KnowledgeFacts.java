package org.anjian.query.knowledgetest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.anjian.api.knowledgetest.view.KnowledgeFileView;
import org.anjian.api.person.PersonId;

/**
 * The facts behind items 8 and 24.
 *
 * @param managers the safety managers of the enterprise
 * @param files their knowledge files
 * @param from the first day that counts, of the campaign or the year
 */
public record KnowledgeFacts(List<PersonId> managers, List<KnowledgeFileView> files, LocalDate from) {

    public KnowledgeFacts {
        managers = List.copyOf(managers);
        files = List.copyOf(files);
    }

    /** The managers of whom no file says it. */
    List<String> without(Predicate<KnowledgeFileView> said) {
        return managers.stream()
                .filter(manager ->
                        files.stream().noneMatch(file -> file.personId().equals(manager) && said.test(file)))
                .map(PersonId::raw)
                .toList();
    }
}
