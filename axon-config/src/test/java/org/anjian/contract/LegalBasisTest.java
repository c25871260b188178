package org.anjian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.api.message.Event;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every event of enforcement and of hazards says on which rules it rests, and each of them has its provision. */
class LegalBasisTest {

    private static final Set<String> CONTEXTS = Set.of(
            "hazard",
            "inspection",
            "correctionorder",
            "enforcementmeasure",
            "closure",
            "casefile",
            "penaltycase",
            "enforcementplan",
            "randomdraw",
            "entrustment",
            "operation",
            "officer",
            "ruleparameter",
            "discretion",
            "powerlist",
            "workcalendar",
            "normativedocument",
            "blacklist",
            "bulletin",
            "bulletindelivery",
            "safetycommittee",
            "creditplatform",
            "tracearchive");

    @TestFactory
    @Rule("QJ16-06g")
    Stream<DynamicTest> every_event_rests_on_rules_that_are_known() {
        List<Class<?>> kinds = SampleEvents.kinds()
                .filter(type -> CONTEXTS.contains(type.getPackageName().split("\\.")[3]))
                .toList();
        assertThat(kinds).hasSizeGreaterThan(180);
        return kinds.stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    Event event = SampleEvents.of(type);
                    assertThat(event.restsOn().cited())
                            .isNotEmpty()
                            .allSatisfy(cited -> assertThat(cited).contains(" "));
                }));
    }
}
