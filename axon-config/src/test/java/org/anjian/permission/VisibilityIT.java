package org.anjian.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.query.CountHazards;
import org.anjian.api.hazard.query.FindHazard;
import org.anjian.api.hazard.query.FindHazards;
import org.anjian.api.hazard.query.HazardDimension;
import org.anjian.api.hazard.query.HazardFilter;
import org.anjian.api.hazard.query.HazardPage;
import org.anjian.api.hazard.query.HazardStatistics;
import org.anjian.api.hazard.query.WatchHazard;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.permission.Permissions;
import org.anjian.api.permission.Reach;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.Moment;
import org.anjian.api.replay.query.FindRecordHistory;
import org.anjian.api.seal.ActiveSeal;
import org.anjian.api.seal.SealGround;
import org.anjian.api.seal.SealId;
import org.anjian.api.seal.SealKind;
import org.anjian.api.seal.SealTerms;
import org.anjian.api.seal.SealedMatter;
import org.anjian.api.seal.command.LiftSeal;
import org.anjian.api.seal.command.SealRecord;
import org.anjian.api.timeline.query.FindTimeline;
import org.anjian.api.timeline.query.TimelineFilter;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.graphql.Refusals;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.query.web.Questions;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every role, in every relation, reads exactly what a naive filter over all hazards by the table leaves: in lists, counts,
 * statistics, single records, histories, the timeline and subscriptions. A county never sees its neighbour's.
 */
@NodeForTests
class VisibilityIT {

    private static final int ROUNDS = 2;
    private static final int READERS = 10;
    private static final List<String> COUNTIES = List.of("530322", "530323");

    private final Ledger ledger;
    private final Questions questions;
    private final Permissions permissions;
    private final CaughtUp caughtUp;

    private final List<Known> hazards = new ArrayList<>();
    private final List<EnterpriseId> enterprises = new ArrayList<>();
    private final Map<HazardId, ActiveSeal> sealed = new HashMap<>();

    private final Clock clock;

    @Autowired
    VisibilityIT(CommandGateway gateway, Questions questions, Permissions permissions, CaughtUp caughtUp, Clock clock) {
        this.clock = clock;
        this.ledger = new Ledger(gateway);
        this.questions = questions;
        this.permissions = permissions;
        this.caughtUp = caughtUp;
    }

    @BeforeEach
    void two_counties_with_two_enterprises_each() throws InterruptedException {
        for (String county : COUNTIES) {
            for (int i = 0; i < 2; i++) {
                EnterpriseId enterprise = ledger.enterprise("seen-" + UUID.randomUUID(), county);
                enterprises.add(enterprise);
                known(enterprise, county, HazardGrade.GENERAL, false);
                known(enterprise, county, HazardGrade.MAJOR, false);
                known(enterprise, county, HazardGrade.MAJOR, true);
            }
        }
        caughtUp.await(new Silent());
    }

    @Test
    void every_reader_sees_exactly_what_the_table_gives() {
        List<String> wrong = new ArrayList<>();
        for (Role role : EnumSet.allOf(Role.class)) {
            for (String region : List.of("530300", "530322", "530323", "530324")) {
                for (EnterpriseId enterprise : List.of(enterprises.getFirst(), enterprises.getLast())) {
                    compare(Ledger.actor(role, region, enterprise), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Random readers and random seals, for the same answers: whoever is not admitted sees as if the sealed ones were not there. */
    @Test
    void of_what_is_sealed_every_reader_sees_exactly_what_the_seals_admit_to() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> wrong = new ArrayList<>();
        List<Role> roles = List.of(Role.values());
        List<String> regions = List.of("530300", "530322", "530323");
        for (int round = 0; round < ROUNDS; round++) {
            for (Known hazard : hazards) {
                if (random.nextInt(3) == 0) {
                    seal(hazard, random);
                }
            }
            for (int i = 0; i < READERS; i++) {
                Actor reader = Ledger.actor(
                        roles.get(random.nextInt(roles.size())),
                        regions.get(random.nextInt(regions.size())),
                        enterprises.get(random.nextInt(enterprises.size())));
                compare(reader, wrong);
            }
            liftAll();
        }
        assertThat(wrong).as("seed " + seed).isEmpty();
    }

    private void seal(Known hazard, Random random) {
        Actor by = new Actor(
                "sealer",
                random.nextBoolean() ? Role.AUDITOR : Role.AGENCY_HEAD,
                random.nextBoolean() ? "test-body" : "another-body",
                Ledger.CITY,
                null);
        List<String> named = Stream.of(Role.values())
                .filter(role -> random.nextInt(4) == 0)
                .map(role -> Ledger.actor(role, "530300", null).id())
                .toList();
        Instant now = clock.instant();
        SealTerms terms = new SealTerms(
                SealGround.LEAK_INVESTIGATION, "调查", LegalTime.dayOf(now).plusDays(1 + random.nextInt(300)), named);
        Decision decision = ledger.send(new SealRecord(hazard.id().raw(), terms, now, null), by);
        sealed.put(
                hazard.id(),
                new ActiveSeal(
                        new SealId(decision.id()),
                        1,
                        SealKind.RECORD,
                        new SealedMatter(hazard.id().raw(), null, null),
                        Set.of(),
                        by.organisation(),
                        Set.copyOf(named),
                        terms.until()));
    }

    private void liftAll() {
        Actor auditor = new Actor("lifter", Role.AUDITOR, "audit", Ledger.CITY, null);
        sealed.values().forEach(seal -> ledger.send(new LiftSeal(seal.id(), "查清", clock.instant(), null), auditor));
        sealed.clear();
    }

    private void compare(Actor reader, List<String> wrong) {
        Set<HazardId> expected = hazards.stream()
                .filter(hazard -> maySee(reader, hazard))
                .map(Known::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        note(wrong, reader, "list", expected, () -> listed(reader));
        note(wrong, reader, "count", expected.size(), () -> counted(reader));
        note(wrong, reader, "statistic", expected.size(), () -> statistic(reader));
        note(wrong, reader, "single", expected, () -> eachFound(reader));
        note(wrong, reader, "watched", expected, () -> eachWatched(reader));
        Reach reach = permissions.reachOf(reader.role(), HazardView.class).orElse(null);
        Set<HazardId> withHistory = reach == Reach.PUBLISHED ? Set.of() : expected;
        note(wrong, reader, "history", withHistory, () -> eachHistory(reader));
        note(wrong, reader, "timeline", withHistory, () -> inTimeline(reader));
    }

    private boolean maySee(Actor reader, Known hazard) {
        ActiveSeal seal = sealed.get(hazard.id());
        return (seal == null || isAdmitted(reader, seal)) && isInReach(reader, hazard);
    }

    /** The rule of the seals, said once more: those who are named, the head of the office, auditors, and Anjian. */
    private static boolean isAdmitted(Actor reader, ActiveSeal seal) {
        return reader.role() == Role.AUDITOR
                || reader.role() == Role.SYSTEM
                || reader.role() == Role.AGENCY_HEAD && reader.organisation().equals(seal.office())
                || reader.role() != Role.PUBLIC && seal.named().contains(reader.id());
    }

    private boolean isInReach(Actor reader, Known hazard) {
        return permissions
                .reachOf(reader.role(), HazardView.class)
                .map(reach -> switch (reach) {
                    case ALL -> true;
                    case JURISDICTION -> hazard.region().isWithin(reader.jurisdiction());
                    case OWN_ENTERPRISE -> hazard.enterprise().equals(reader.enterprise());
                    case OWN_FILE, CASE_TEAM, UNCONCEALED, AS_RECORD -> false;
                    case PUBLISHED -> hazard.published();
                })
                .orElse(false);
    }

    private Set<HazardId> listed(Actor reader) {
        return ours(found(reader, false).edges().stream()
                .map(edge -> edge.node().id())
                .toList());
    }

    private int counted(Actor reader) {
        return enterprises.stream()
                .mapToInt(enterprise -> questions
                        .ask(
                                new FindHazards(of(enterprise), PageRequest.of(1, null), true, null),
                                HazardPage.class,
                                reader)
                        .join()
                        .page()
                        .totalCount()
                        .intValue())
                .sum();
    }

    private int statistic(Actor reader) {
        return enterprises.stream()
                .mapToInt(enterprise -> (int) questions
                        .ask(
                                new CountHazards(of(enterprise), List.of(HazardDimension.SEVERITY), DateInterval.YEAR),
                                HazardStatistics.class,
                                reader)
                        .join()
                        .total())
                .sum();
    }

    private Set<HazardId> eachFound(Actor reader) {
        return hazards.stream()
                .map(Known::id)
                .filter(id -> questions
                                .ask(new FindHazard(id, null, Moment.NOW, null), HazardView.class, reader)
                                .join()
                        != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<HazardId> eachWatched(Actor reader) {
        Set<HazardId> seen = new LinkedHashSet<>();
        for (Known hazard : hazards) {
            try (var watch = questions.watch(new WatchHazard(hazard.id()), HazardView.class, reader)) {
                if (watch.initialResult().blockOptional().isPresent()) {
                    seen.add(hazard.id());
                }
            }
        }
        return seen;
    }

    private Set<HazardId> eachHistory(Actor reader) {
        return hazards.stream()
                .map(Known::id)
                .filter(id -> !history(reader, id).edges().isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Page<?> history(Actor reader, HazardId id) {
        try {
            return questions
                    .ask(new FindRecordHistory(id.raw(), PageRequest.of(1, null)), TimelinePage.class, reader)
                    .join()
                    .page();
        } catch (CompletionException refused) {
            if (Refusals.of(refused).map(Refusal::code).orElse("").equals("NO_SUCH_RECORD")) {
                return new Page<>(List.of(), new Page.PageInfo(false, false, null, null), null);
            }
            throw refused;
        }
    }

    private Set<HazardId> inTimeline(Actor reader) {
        return hazards.stream()
                .map(Known::id)
                .filter(id -> !questions
                        .ask(
                                new FindTimeline(
                                        new TimelineFilter(id.raw(), null, null, null, null, null, null, null),
                                        PageRequest.of(1, null),
                                        false),
                                TimelinePage.class,
                                reader)
                        .join()
                        .page()
                        .edges()
                        .isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Page<HazardView> found(Actor reader, boolean counted) {
        return questions
                .ask(
                        new FindHazards(
                                HazardFilter.everything(), PageRequest.of(PageRequest.MOST, null), counted, null),
                        HazardPage.class,
                        reader)
                .join()
                .page();
    }

    private Set<HazardId> ours(List<HazardId> ids) {
        Set<HazardId> all = hazards.stream().map(Known::id).collect(Collectors.toSet());
        Set<HazardId> ours = new LinkedHashSet<>(ids);
        ours.retainAll(all);
        return ours;
    }

    /** A role without any grant is refused; for it, seeing nothing and being refused are the same. */
    private void note(List<String> wrong, Actor reader, String where, Object expected, Reading reading) {
        Object actual;
        try {
            actual = reading.read();
        } catch (RuntimeException refused) {
            String code = Refusals.of(refused).map(Refusal::code).orElse(refused.toString());
            actual = code.equals("NOT_PERMITTED") ? nothingLike(expected) : code;
        }
        if (!expected.equals(actual)) {
            wrong.add(where + " of " + reader + ": expected " + expected + ", was " + actual);
        }
    }

    private static Object nothingLike(Object expected) {
        return expected instanceof Set ? Set.of() : (Object) 0;
    }

    private static HazardFilter of(EnterpriseId enterprise) {
        return new HazardFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                enterprise,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private void known(EnterpriseId enterprise, String county, HazardGrade severity, boolean published) {
        HazardDecision decision =
                ledger.hazard(enterprise, severity, Map.of(Role.AGENCY_HEAD, HazardSource.GOVERNMENT_INSPECTION));
        if (published) {
            ledger.list(decision.hazardId());
        }
        hazards.add(new Known(decision.hazardId(), enterprise, new RegionCode(county), published));
    }

    private record Known(HazardId id, EnterpriseId enterprise, RegionCode region, boolean published) {}

    @FunctionalInterface
    private interface Reading {
        Object read();
    }
}
