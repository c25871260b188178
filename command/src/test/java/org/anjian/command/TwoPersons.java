package org.anjian.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Doer;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.assertj.core.api.Assertions;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tries a rule that wants two persons with every combination of hand and principal: the second act is refused whenever the hand
 * or the principal of one act is the hand or the principal of the other, and never else.
 */
public final class TwoPersons {

    private static final List<String> ACCOUNTS = List.of("a", "b", "c", "d");

    private TwoPersons() {}

    /** A first act by somebody, and what comes of the second. */
    @FunctionalInterface
    public interface Trial {
        Outcome of(Actor first, Actor second);
    }

    /** What came of an act. */
    public interface Outcome {
        void accepted();

        void refused(RefusalCode code);

        /** Of a fixture. */
        static Outcome of(ResultValidator<?> result) {
            return new Outcome() {
                @Override
                public void accepted() {
                    result.expectSuccessfulHandlerExecution();
                }

                @Override
                public void refused(RefusalCode code) {
                    Refusals.expectRefused(result, code);
                }
            };
        }

        /** Of an act in a ledger. */
        static Outcome of(Runnable act) {
            String code = null;
            try {
                act.run();
            } catch (RefusedException refused) {
                code = refused.refusal().code();
            }
            return ofCode(code);
        }

        private static Outcome ofCode(@Nullable String code) {
            return new Outcome() {
                @Override
                public void accepted() {
                    Assertions.assertThat(code).isNull();
                }

                @Override
                public void refused(RefusalCode expected) {
                    Assertions.assertThat(code).isEqualTo(expected.name());
                }
            };
        }
    }

    /**
     * One test a combination.
     *
     * @param first in whose role, organisation and jurisdiction the first acts
     * @param second in whose the second does
     */
    public static Stream<DynamicTest> everyCombination(
            String rule, Actor first, Actor second, RefusalCode refusal, Trial trial) {
        return combinations(rule, first, second, (one, other) -> {
            Outcome outcome = trial.of(one, other);
            if (one.doer().sharesPersonWith(other.doer())) {
                outcome.refused(refusal);
            } else {
                outcome.accepted();
            }
        });
    }

    /** The same where the second act is done in person and not on behalf of anybody. */
    public static Stream<DynamicTest> everyCombinationInPerson(
            String rule, Actor first, Actor second, RefusalCode refusal, Trial trial) {
        return combinations(rule, first, second, (one, other) -> {
            Outcome outcome = trial.of(one, other);
            if (other.onBehalf() != null) {
                outcome.refused(InputRefusal.IN_PERSON_ONLY);
            } else if (one.doer().sharesPersonWith(other.doer())) {
                outcome.refused(refusal);
            } else {
                outcome.accepted();
            }
        });
    }

    private interface Check {
        void of(Actor first, Actor second);
    }

    private static Stream<DynamicTest> combinations(String rule, Actor first, Actor second, Check check) {
        // Up to the names of the accounts the first is one of these two.
        List<Actor> firsts = List.of(as(first, "a"), as(first, "b").byHandOf("a", "delegation-1"));
        return firsts.stream()
                .flatMap(one -> everybody(second).stream()
                        .map(other -> DynamicTest.dynamicTest(
                                rule + ": " + told(one.doer()) + ", then " + told(other.doer()),
                                () -> check.of(one, other))));
    }

    private static List<Actor> everybody(Actor like) {
        List<Actor> all = new ArrayList<>();
        for (String account : ACCOUNTS) {
            all.add(as(like, account));
            ACCOUNTS.stream()
                    .filter(hand -> !hand.equals(account))
                    .forEach(hand -> all.add(as(like, account).byHandOf(hand, "delegation-2")));
        }
        return all;
    }

    private static Actor as(Actor like, String account) {
        return new Actor(account, like.role(), like.organisation(), like.jurisdiction(), like.enterprise());
    }

    private static String told(Doer doer) {
        return doer.principal() == null ? doer.hand() : doer.hand() + " for " + doer.principal();
    }

    /** An event as an actor recorded it. */
    public static Object recorded(Actor actor, Object event) {
        return new GenericEventMessage<>(event, actor.toMetadata());
    }
}
