package org.anjian.api.knowledgetest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.knowledgetest.KnowledgeFileId;
import org.anjian.api.knowledgetest.KnowledgeTopic;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;

/**
 * What a safety manager was tested on and studied: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param tests the last tests, at most {@link #KEPT}; the rest are in the timeline
 * @param studies the last studies, at most {@link #KEPT}; the rest are in the timeline
 */
public record KnowledgeFileView(
        KnowledgeFileId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        PersonId personId,
        List<Test> tests,
        List<Study> studies,
        Instant recordedAt) {

    /** How many tests and studies a document keeps, so that it does not grow without bound. */
    public static final int KEPT = 100;

    public KnowledgeFileView {
        regionPath = List.copyOf(regionPath);
        tests = List.copyOf(tests);
        studies = List.copyOf(studies);
    }

    /** A test. */
    public record Test(KnowledgeTopic topic, LocalDate on, int score, int passMark, boolean passed) {}

    /** A study. */
    public record Study(KnowledgeTopic topic, LocalDate on, String content) {}

    /** Whether the last test of a topic up to a day was passed. */
    public boolean knows(KnowledgeTopic topic, LocalDate day) {
        return tests.stream()
                .filter(test -> test.topic() == topic && !test.on().isAfter(day))
                .reduce((former, latter) -> latter.on().isBefore(former.on()) ? former : latter)
                .map(Test::passed)
                .orElse(false);
    }

    /** Whether there is a study or a test of a topic within these days, both included. */
    public boolean dealtWith(KnowledgeTopic topic, LocalDate from, LocalDate to) {
        return Stream.concat(
                        tests.stream().filter(test -> test.topic() == topic).map(Test::on),
                        studies.stream().filter(study -> study.topic() == topic).map(Study::on))
                .anyMatch(on -> !on.isBefore(from) && !on.isAfter(to));
    }
}
