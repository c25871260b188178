package org.anjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.message.Doer;
import org.anjian.command.delegation.OneNamePerMatter;
import org.junit.jupiter.api.Test;

/**
 * No comparison with whoever acts is made by one account of two: independence is asked of {@link Doer}, and each class that asks
 * is tried with every combination of hand and principal.
 */
class IndependenceComparisonsTest {

    /** The classes that ask, and the test that tries each of them. */
    private static final Set<String> TRIED = Set.of(
            "org.anjian.command.correctionorder.CorrectionOrder CorrectionIndependenceTest",
            "org.anjian.command.disclosure.Disclosure RedactionIndependenceTest",
            "org.anjian.command.enforcementmeasure.EnforcementMeasure MeasureIndependenceTest",
            "org.anjian.command.hazard.DueDate HazardIndependenceTest",
            "org.anjian.command.hazard.HazardFile HazardIndependenceTest",
            "org.anjian.command.monthlyreturn.MonthlyReturn ReturnIndependenceTest",
            "org.anjian.command.penaltycase.PenaltyCaseFile CaseIndependenceTest",
            "org.anjian.command.randomdraw.RandomDraw DrawIndependenceTest",
            "org.anjian.command.tipoff.ReporterIdentity RewardIndependenceTest",
            "org.anjian.command.tipoff.TipOffStanding RewardIndependenceTest",
            "org.anjian.command.typicalcase.TypicalCase TypicalCaseTest");

    /** Where the account of the hand itself is meant: what is done in person, and who is kept from being a hand. */
    private static final Set<String> OF_THE_HAND = Set.of(
            "Delegate.java",
            "Delegation.java",
            "DelegationDesk.java",
            "ActingForOthers.java",
            "Inspection.java",
            "PenaltyCaseFile.java",
            "ReporterIdentity.java");

    private static final Pattern BY_ONE_ACCOUNT = Pattern.compile(
            "actor(\\(\\))?\\.id\\(\\)\\.equals|(equals|contains|containsKey|get|indexOf)\\((\\w+\\.)?(actor|hand)(\\(\\))?\\.id\\(\\)\\)");

    private static final List<Path> SOURCES = List.of(
            Path.of("../api/src/main/java"), Path.of("../command/src/main/java"), Path.of("../query/src/main/java"));

    @Test
    void every_class_that_asks_whether_two_acts_are_by_one_person_is_tried() {
        Set<String> asking = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.anjian.command", "org.anjian.query", "org.anjian.api")
                        .get(Doer.class)
                        .getAccessesToSelf()
                        .stream()
                        .filter(access -> Set.of("sharesPersonWith", "involvesAny", "involves")
                                .contains(access.getName()))
                        .map(JavaAccess::getOriginOwner)
                        .map(JavaClass::getName)
                        .filter(name ->
                                !name.equals(Doer.class.getName()) && !name.equals(OneNamePerMatter.class.getName()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asking)
                .isEqualTo(
                        TRIED.stream().map(each -> each.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void the_tests_that_try_them_are_there_and_do() {
        for (String tried : TRIED) {
            String[] parts = tried.split(" ");
            String folder = parts[0].substring(0, parts[0].lastIndexOf('.')).replace('.', '/');
            assertThat(Path.of("../command/src/test/java", folder, parts[1] + ".java"))
                    .content()
                    .contains("TwoPersons.everyCombination");
        }
    }

    @Test
    void nothing_else_compares_the_account_of_the_hand() {
        Set<String> comparing = SOURCES.stream()
                .flatMap(IndependenceComparisonsTest::files)
                .filter(file -> BY_ONE_ACCOUNT.matcher(read(file)).find())
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(comparing).isEqualTo(new TreeSet<>(OF_THE_HAND));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
