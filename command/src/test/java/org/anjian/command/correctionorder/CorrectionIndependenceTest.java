package org.anjian.command.correctionorder;

import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.TwoPersons.recorded;

import java.util.stream.Stream;
import org.anjian.api.correctionorder.CorrectionOrderRefusal;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.event.CorrectionRecorded;
import org.anjian.command.TwoPersons;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever reported a correction does not verify it, for whomever both act. */
class CorrectionIndependenceTest extends CorrectionOrderFixture {

    @TestFactory
    Stream<DynamicTest> verified_by_another_than_who_reported() {
        return TwoPersons.everyCombination(
                "verification", OFFICER, OFFICER, CorrectionOrderRefusal.VERIFIER_CORRECTED, (first, second) -> {
                    prepare();
                    return TwoPersons.Outcome.of(fixture.given(
                                    ORDERED,
                                    recorded(
                                            first,
                                            new CorrectionRecorded(
                                                    S, at("2022-05-20"), "employed", PHOTO, null, first.id())))
                            .when(verify(CorrectionResult.CORRECTED, "2022-05-21"), second.toMetadata()));
                });
    }
}
