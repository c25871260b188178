package org.anjian.command.monthlyreturn;

import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.TwoPersons.recorded;

import java.util.stream.Stream;
import org.anjian.api.monthlyreturn.MonthlyReturnRefusal;
import org.anjian.api.monthlyreturn.event.MonthlyReturnCompiled;
import org.anjian.api.rule.Rule;
import org.anjian.command.TwoPersons;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The principal signs in person, and not what was compiled by or for the principal. */
class ReturnIndependenceTest extends MonthlyReturnScene {

    @TestFactory
    @Rule("QJ22B-12a")
    Stream<DynamicTest> signed_in_person_by_another_than_who_compiled() {
        return TwoPersons.everyCombinationInPerson(
                "signature",
                OFFICER,
                COUNTY_HEAD,
                MonthlyReturnRefusal.DRAFTER_MAY_NOT_SIGN,
                (first, second) -> TwoPersons.Outcome.of(sent(
                        sign(MAY, "2022-06-03"),
                        second,
                        MAY_EXPECTED,
                        recorded(first, new MonthlyReturnCompiled(MAY, at("2022-06-02"), nil(MAY), first.id())),
                        none(MAY, "2022-06-02"))));
    }
}
