package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.anjian.GraphQlClient;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.past.VersionProgress;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.ReadModel;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.ParameterizedTypeReference;
import tools.jackson.databind.JsonNode;

/** What lists and statistics answered while a story went on, to be asked again as of then. */
final class AnswersThen {

    /** Everything that is asked, in one request a reader. Cursors are left out: those of another moment are others. */
    private static final String QUESTIONS = """
            {
              hazards(first: 50, filter: {includeRevoked: true}) { totalCount pageInfo { hasNextPage }
                edges { node { id version state severity dueOn overdue overdueDays phases { state from until } enterprise { name version } } } }
              open: hazards(first: 3, filter: {overdue: true}) { totalCount edges { node { id } } }
              hazardStatistics(groupBy: [STATE, SEVERITY]) { asOf total totals { count open overdue closed revoked medianDaysToClose }
                rows { keys count open overdue closed closedInTime revoked medianDaysToClose p90DaysToClose } }
              monthly: hazardStatistics(groupBy: [ISSUED], interval: MONTH) { total rows { keys count open overdue closed } }
              enterprises(first: 50) { totalCount edges { node { id name version hazards(first: 2) { totalCount edges { node { id state } } } } } }
              catalogueGaps(region: "530300", first: 5) { totalCount edges { node { id } } }
              inspections(first: 20) { totalCount edges { node { id state version } } }
              inspectionStatistics(groupBy: [SECTOR]) { coverage totals { inspections done } rows { keys figures { inspections done } } }
              penaltyDecisions(first: 20) { totalCount edges { node { id decisionNumber owed { openFen surchargeFen } } } }
              penaltyStatistics(groupBy: [STAGE]) { total totals { count decided finalFen medianFen } rows { keys figures { count decided finalFen } } }
              enforcementStatistics(planYear: 2025, casesBy: [KIND]) { plan { plans planned done rate } inspections { totals { inspections } } cases { total } }
              crackdownStats(jurisdiction: "530300", period: {from: "2020-01-01", to: "2026-12-31"}) { rows { county period figures { closed punished suspended } } }
              correctionOrders(first: 20) { totalCount edges { node { id state dueOn version } } }
              enforcementPlans(first: 5) { edges { node { id state version } } }
              safetyManagers(first: 20) { totalCount edges { node { id version posts { state } } } }
              assessmentStatistics { on total { assessed passed } barred }
              staffingGaps(region: "530300", first: 20) { totalCount edges { node { enterpriseName } } }
              standardizationRate(sectors: [HAZARDOUS_CHEMICALS], asOf: "2026-06-30") { enterprises certified percent }
            }""";

    private static final List<Role> READERS = List.of(Role.AUDITOR, Role.OFFICER);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<String> ASKED = Set.of(
            "hazards",
            "enterprises",
            "inspections",
            "penalty-decisions",
            "penalty-cases",
            "correction-orders",
            "enforcement-measures",
            "closures",
            "enforcement-plans",
            "safety-managers",
            "assessments",
            "staffing",
            "standardization");

    private final List<ReadModel<?, ?>> asked;
    private final EventJournal journal;
    private final VersionProgress progress;
    private final Indices indices;
    private final Clock clock;
    private final Function<Role, GraphQlClient> clients;
    private final List<Then> recorded = new ArrayList<>();

    /** What was answered, and up to which event. */
    private record Then(long position, LocalDate day, Map<Role, JsonNode> answers) {}

    /**
     * Nothing kept yet.
     *
     * @param node where the beans of the node are
     */
    AnswersThen(Function<Role, GraphQlClient> clients, BeanFactory node) {
        this.clients = clients;
        this.journal = node.getBean(EventJournal.class);
        this.progress = node.getBean(VersionProgress.class);
        this.indices = node.getBean(Indices.class);
        this.clock = node.getBean(Clock.class);
        this.asked =
                node.<ReadModel<?, ?>>getBeanProvider(new ParameterizedTypeReference<ReadModel<?, ?>>() {}).stream()
                        .filter(model -> ASKED.contains(model.name()))
                        .toList();
    }

    /** Asks the present, and keeps what it answered with the place of the last event, where none came meanwhile. */
    void record() {
        long before;
        Then then;
        do {
            before = journal.head();
            awaitReadable(before);
            LocalDate day = LegalTime.dayOf(clock.instant());
            then = new Then(
                    before,
                    day,
                    Map.of(
                            READERS.getFirst(),
                            ask(READERS.getFirst(), ""),
                            READERS.getLast(),
                            ask(READERS.getLast(), "")));
        } while (journal.head() != before);
        recorded.add(then);
    }

    /** Records at random, after one of so many steps each. */
    Runnable nowAndThen(int every) {
        long seed = Long.getLong("anjian.seed", new Random().nextLong());
        System.out.println("AnswersThen: -Danjian.seed=" + seed);
        Random random = new Random(seed);
        int[] left = {random.nextInt(every), every};
        return () -> {
            if (left[0]-- == 0) {
                record();
            }
            if (--left[1] == 0) {
                left[0] = random.nextInt(every);
                left[1] = every;
            }
        };
    }

    /** Asks again as of every moment that was kept: each answer must be what it was. */
    void areAnsweredAgain() {
        assertThat(recorded).hasSizeGreaterThan(3);
        assertThat(recorded.stream().map(Then::answers).distinct())
                .as("the answers changed while the story went on")
                .hasSizeGreaterThan(recorded.size() / 2);
        for (Then then : recorded) {
            then.answers().forEach((reader, answer) -> {
                JsonNode again = asOf(reader, then);
                answer.propertyNames()
                        .forEach(field -> assertThat(again.path(field))
                                .as("%s as of %d on %s, for %s", field, then.position(), then.day(), reader)
                                .isEqualTo(answer.path(field)));
            });
        }
    }

    /** Waits until the read models that are asked have what was recorded up to a position, and searches find it. */
    private void awaitReadable(long position) {
        asked.forEach(model -> await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> progress.hasAll(model.name(), position)));
        asked.forEach(model -> indices.refresh(indices.alias(model)));
    }

    private JsonNode asOf(Role reader, Then then) {
        return ask(reader, "query @asOf(position: " + then.position() + ", day: \"" + then.day() + "\") ");
    }

    private JsonNode ask(Role reader, String asOf) {
        JsonNode answer = clients.apply(reader).send(asOf + QUESTIONS, Map.of());
        assertThat(answer.has("errors"))
                .as(answer.path("errors").toPrettyString())
                .isFalse();
        return answer.path("data");
    }
}
