package org.anjian.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.NodeForTests;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.RegionCode;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every query of the schema, asked by every role about one's own enterprise, its neighbour in the county, and one in another
 * county. What a reader may not see changes no answer of the reader, in no list, count, statistic or error; what is seen is
 * what a naive filter by the table leaves of what the auditor sees.
 */
@NodeForTests
class SchemaVisibilityIT {

    private static final RegionCode COUNTY = new RegionCode("530326");
    private static final RegionCode OTHER_COUNTY = new RegionCode("530371");

    /** About no enterprise. */
    private static final Set<String> WITHOUT_RECORDS = Set.of(
            "me",
            "regions",
            "checklist",
            "campaign",
            "campaigns",
            "campaignOutcome",
            "bestPractices",
            "assessmentScheme",
            "assessmentSchemes",
            "securityAudit",
            "readAudit",
            "whoHasSeen",
            "rulebook",
            "ruleParameter",
            "discretionStandard",
            "discretionStandards",
            "powerList",
            "powerLists",
            "workCalendar",
            "normativeDocument",
            "normativeDocuments",
            "monthlyReturn",
            "monthlyReturns",
            "monthlyReturnCompliance",
            "quarterlyBulletin",
            "quarterlyBulletins",
            "bulletinCompliance",
            "bulletinFigureRecords",
            "safetyCommittee",
            "documentCleanup",
            "documentCleanups",
            "enforcementElements",
            "enforcementElementsOfAgencies",
            "typicalCase",
            "typicalCases",
            "publicTypicalCases",
            "blacklistBatch",
            "blacklistBatches",
            "creditExchange",
            "creditExchanges",
            "creditOwed",
            "publicViolationSearch",
            "reportingPeriods",
            "caseFileProgramme",
            "caseFileAssessmentCoverage",
            "enforcementEffect",
            "planCompletion",
            "confidentialRecords",
            "accessAudit",
            "openCasesTouchedBy",
            "threeSystemsRate",
            "reassignments",
            "verifyDraw",
            "checkpointDay",
            "checkpointDays",
            "eventProof",
            "consistencyProof",
            "drift",
            "drifts",
            // SealedSchemaIT asks them.
            "seal",
            "seals",
            "sealNotice",
            // No auditor reads tip-offs (QJ16-15c).
            "tipOff",
            "tipOffs",
            // What is to the auditor, and in force now: nothing.
            "delegationsToMe");

    /** Published for everybody, in every region: a rate, and that an enterprise is registered. */
    private static final Set<String> COUNTS_OF_THE_PUBLIC = Set.of("standardizationRate", "enterprise360");

    /** What an authority has left to do is not public, though the enterprises in it are. */
    private static final Set<String> WORK_LISTS = Set.of("catalogueGaps", "supervisionAssignmentGaps");

    /** Of which auditors read no event (QJ16-15c). */
    private static final String HISTORY_OF_TIP_OFFS = " of TipOff";

    private static final Actor AUDITOR = Ledger.actor(Role.AUDITOR, COUNTY.raw(), null);

    /** For all readers of a kind, from every region (QX24-R4). */
    private static final Set<String> FOR_EVERYONE = Set.of("bestPractices");

    private final Ledger ledger;
    private final Births births;
    private final NaiveReading naive;
    private final CaughtUp caughtUp;
    private final List<SchemaQuestion> questions;
    private final Answers answers;
    private final TableComparison comparison;
    private final DemoUsers users;
    private final RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    @Autowired
    SchemaVisibilityIT(
            CommandGateway gateway,
            EventStore store,
            Permissions permissions,
            CaughtUp caughtUp,
            GraphQlSource source,
            ExecutionGraphQlService service,
            DemoUsers users,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.ledger = new Ledger(gateway);
        this.births = new Births(store);
        this.naive = new NaiveReading(permissions);
        this.caughtUp = caughtUp;
        this.questions = SchemaQuestion.all(source.schema());
        this.answers = new Answers(service);
        this.comparison = new TableComparison(naive, answers, AUDITOR);
        this.users = users;
        this.mappings = mappings;
    }

    @Test
    void no_reader_learns_of_what_the_table_does_not_give() throws IOException, InterruptedException {
        CampaignId campaign = CampaignId.next();
        births.begin(
                Births.called("Campaign"),
                campaign,
                Map.of(CampaignId.class, campaign, RegionCode.class, Ledger.CITY),
                Ledger.head());
        Target own = target(COUNTY, campaign);
        Target neighbour = target(COUNTY, campaign);
        Target foreign = target(OTHER_COUNTY, campaign);
        List<Target> all = List.of(own, neighbour, foreign);
        List<String> wrong = new ArrayList<>();
        begin(own);

        List<Actor> ofCounty = readers(COUNTY, own);
        Map<String, String> before = ask(ofCounty, all);
        begin(foreign);
        Map<String, String> afterForeign = ask(ofCounty, all);
        compare(before, afterForeign, ofCounty, wrong);

        List<Actor> ofEnterprise = ofCounty.stream()
                .filter(reader -> reader.role() == Role.ENTERPRISE || reader.role() == Role.SAFETY_MANAGER)
                .toList();
        begin(neighbour);
        compare(afterForeign, ask(ofEnterprise, all), ofEnterprise, wrong);
        control(before, afterForeign, wrong);

        everyReaderSeesWhatTheTableLeaves(all, wrong);
        everyFileHoldsWhatTheTableLeaves(all, wrong);
        assertThat(wrong).isEmpty();
    }

    /** Registers the enterprise, begins one record of every kind for it, and waits until they can be read. */
    private void begin(Target target) throws InterruptedException {
        ledger.enterprise(target.account(), target.region().raw());
        target.begin(births, Ledger.head());
        caughtUp.await(new Silent());
    }

    private static Target target(RegionCode region, CampaignId campaign) {
        String name = "w-" + UUID.randomUUID();
        return Target.of(EnterpriseId.of(new ForeignIdentifier("test", name)), region, campaign, name);
    }

    private List<Actor> readers(RegionCode region, Target of) {
        return EnumSet.allOf(Role.class).stream()
                .map(role -> new Actor(of.account(), role, "test-body", region, of.enterprise()))
                .toList();
    }

    private Map<String, String> ask(List<Actor> readers, List<Target> targets) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Actor reader : readers) {
            for (SchemaQuestion question : questions) {
                for (int i = 0; i < targets.size(); i++) {
                    all.put(
                            key(reader, question) + " of " + i,
                            answers.ask(question, targets.get(i), reader).toString());
                }
            }
        }
        return all;
    }

    private static String key(Actor reader, SchemaQuestion question) {
        return question + " as " + reader.role();
    }

    /** Compares the answers of those whose role does not reach over the whole ledger, or what is published of it. */
    private void compare(
            Map<String, String> before, Map<String, String> after, List<Actor> readers, List<String> wrong) {
        for (Actor reader : readers) {
            for (SchemaQuestion question : questions) {
                if (reachesEverywhere(reader, question)) {
                    continue;
                }
                before.forEach((key, answer) -> {
                    if (key.startsWith(key(reader, question) + " of ") && !answer.equals(after.get(key))) {
                        wrong.add(key + " was " + answer + " and is " + after.get(key));
                    }
                });
            }
        }
    }

    private boolean reachesEverywhere(Actor reader, SchemaQuestion question) {
        if (reader.role() == Role.AUDITOR || FOR_EVERYONE.contains(question.name())) {
            return true;
        }
        return COUNTS_OF_THE_PUBLIC.contains(question.name())
                ? isPublic(reader)
                : viewOf(question)
                        .filter(view -> naive.reachesEverywhere(reader, view))
                        .isPresent();
    }

    private static boolean isNoWorkList(Actor reader, SchemaQuestion question) {
        return !WORK_LISTS.contains(question.name()) || !isPublic(reader);
    }

    private static boolean isPublic(Actor reader) {
        return reader.role() == Role.PUBLIC || reader.role() == Role.MEDIA;
    }

    /** An answer that does not change even for the auditor would prove nothing. */
    private void control(Map<String, String> before, Map<String, String> after, List<String> wrong) {
        for (SchemaQuestion question : questions) {
            String asked = question + " as " + Role.AUDITOR + " of 2";
            if (!WITHOUT_RECORDS.contains(question.name())
                    && !question.toString().endsWith(HISTORY_OF_TIP_OFFS)
                    && before.get(asked).equals(after.get(asked))) {
                wrong.add(asked + " is not moved by any record: " + after.get(asked));
            }
        }
    }

    private void everyReaderSeesWhatTheTableLeaves(List<Target> targets, List<String> wrong) {
        Target own = targets.getFirst();
        Target foreign = targets.getLast();
        List<Actor> readers = new ArrayList<>(readers(COUNTY, own));
        readers.addAll(readers(Ledger.CITY, own));
        readers.addAll(readers(OTHER_COUNTY, foreign));
        readers.add(new Actor("somebody-else", Role.SAFETY_MANAGER, "test-body", COUNTY, own.enterprise()));
        // By the hand of another one sees what the other sees, but for what is read in person.
        Stream.of(Role.OFFICER, Role.AGENCY_HEAD)
                .map(role -> new Actor(own.account(), role, "test-body", COUNTY, null))
                .forEach(principal -> readers.add(principal.byHandOf("hand", "delegation-1")));
        for (SchemaQuestion question : questions) {
            if (question.name().equals("timeline")) {
                everyReaderSeesTheEvents(question, List.of(own, foreign), readers, wrong);
            } else if (!WITHOUT_RECORDS.contains(question.name())) {
                viewOf(question)
                        .ifPresent(view -> wrong.addAll(comparison.differences(
                                question,
                                view,
                                List.of(own, foreign),
                                targets,
                                readers,
                                SchemaVisibilityIT::isNoWorkList)));
            }
        }
    }

    private void everyReaderSeesTheEvents(
            SchemaQuestion timeline, List<Target> targets, List<Actor> readers, List<String> wrong) {
        for (Target target : targets) {
            List<Births.Kind> recorded = kindsIn(answers.ask(timeline, target, AUDITOR), target);
            assertThat(recorded).hasSizeGreaterThan(25);
            for (Actor reader : readers) {
                List<Births.Kind> expected = recorded.stream()
                        .filter(kind -> naive.mayReadEvents(reader, naive.viewOf(kind), target))
                        .toList();
                List<Births.Kind> actual = kindsIn(answers.ask(timeline, target, reader), target);
                if (!expected.equals(actual)) {
                    wrong.add("events of %s by %s: expected %s, was %s"
                            .formatted(target.region(), reader, expected, actual));
                }
            }
        }
    }

    private static List<Births.Kind> kindsIn(Answers.Answer events, Target target) {
        return Births.kinds().stream()
                .filter(kind -> kind.id() != CampaignId.class)
                .filter(kind ->
                        events.toString().contains("aggregateId=" + target.ids().get(kind) + ","))
                .toList();
    }

    private void everyFileHoldsWhatTheTableLeaves(List<Target> targets, List<String> wrong)
            throws IOException, InterruptedException {
        Exports exports = new Exports(port);
        for (String name : Exports.names(mappings)) {
            Class<?> view = naive.viewCalled(Exports.viewOf(name)).orElseThrow(() -> new AssertionError(name));
            for (DemoUser reader : users.all()) {
                String file = exports.read(name, reader);
                for (Target target : targets) {
                    if (file.contains(target.account()) != naive.maySee(reader.actor(), view, target)) {
                        wrong.add("file %s by %s of %s: %s"
                                .formatted(name, reader.actor(), target.region(), file.contains(target.account())));
                    }
                }
            }
        }
    }

    /** The documents that a query finds, where it finds documents. */
    private Optional<Class<?>> viewOf(SchemaQuestion question) {
        return naive.viewCalled(question.found() + "View");
    }
}
