package org.anjian.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.anjian.api.seal.SealGround;
import org.anjian.api.seal.SealId;
import org.anjian.api.seal.SealTerms;
import org.anjian.api.seal.Shut;
import org.anjian.api.seal.command.LiftSeal;
import org.anjian.api.seal.command.SealRecord;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every query of the schema, asked about an enterprise with one record of every kind: once all of them are sealed, whoever is not
 * admitted is answered to the letter as before they were there. A query that is added is asked without a change here.
 */
@NodeForTests
class SealedSchemaIT {

    /** What tells of the enterprise alone, which its own events change. */
    private static final Set<String> OF_THE_ENTERPRISE = Set.of(
            "enterprise",
            "enterprises",
            "catalogueGaps",
            "supervisionAssignmentGaps",
            "timeline",
            "backdatedEntries",
            "backdatingStatistics",
            "recordHistory of Enterprise",
            // That is what it is for.
            "sealNotice");

    private static final RegionCode COUNTY = new RegionCode("530324");
    private static final Actor AUDITOR = Ledger.actor(Role.AUDITOR, COUNTY.raw(), null);
    private static final Actor SEALER =
            new Actor("sealing-head", Role.AGENCY_HEAD, "sealing-office", new RegionCode("530300"), null);

    private final Ledger ledger;
    private final Births births;
    private final CaughtUp caughtUp;
    private final JdbcClient jdbc;
    private final List<SchemaQuestion> questions;
    private final Answers answers;

    private final Clock clock;

    @Autowired
    SealedSchemaIT(
            CommandGateway gateway,
            EventStore store,
            CaughtUp caughtUp,
            JdbcClient jdbc,
            GraphQlSource source,
            ExecutionGraphQlService service,
            Clock clock) {
        this.clock = clock;
        this.ledger = new Ledger(gateway);
        this.births = new Births(store);
        this.caughtUp = caughtUp;
        this.jdbc = jdbc;
        this.questions = SchemaQuestion.all(source.schema());
        this.answers = new Answers(service);
    }

    @Test
    void whoever_is_not_admitted_is_answered_as_if_what_is_sealed_were_not_there() throws InterruptedException {
        Target target = Target.registered(births, ledger, COUNTY);
        String name = target.account();
        EnterpriseId enterprise = target.enterprise();
        caughtUp.await(new Silent());
        List<Actor> readers = Stream.of(Role.OFFICER, Role.AGENCY_HEAD, Role.ENTERPRISE)
                .map(role -> new Actor(name, role, "test-body", COUNTY, enterprise))
                .toList();
        long begun = last();
        Map<String, String> before = ask(readers, target);
        target.begin(births, Ledger.head());
        caughtUp.await(new Silent());
        List<Actor> officer = readers.subList(0, 1);
        Map<String, String> there = ask(officer, target);
        Map<String, String> ofAuditor = ask(List.of(AUDITOR), target);

        Set<String> records = recordsSince(begun, enterprise);
        List<SealId> seals = sealAll(records);
        Map<String, String> sealed = ask(readers, target);
        List<String> wrong = new ArrayList<>();
        different(masked(before, name), masked(sealed, name)).forEach(each -> wrong.add("sealed: " + each));
        sealed.forEach((asked, answer) -> records.stream()
                .filter(record -> answer.contains(record) && !before.get(asked).contains(record))
                .forEach(record -> wrong.add("told: " + record + " by " + asked)));
        Map<String, String> admitted = ask(List.of(AUDITOR), target);
        // The first pages of the reads and of the timeline are of the newest ones, which the seals are.
        ofAuditor.keySet().removeIf(asked -> asked.startsWith("readAudit") || asked.startsWith("timeline"));
        ofAuditor.forEach((asked, answer) -> records.stream()
                .filter(record ->
                        answer.contains(record) && !admitted.get(asked).contains(record))
                .forEach(record -> wrong.add("not told though admitted: " + record + " by " + asked)));
        seals.forEach(seal -> ledger.send(new LiftSeal(seal, "查清", clock.instant(), null), AUDITOR));
        Map<String, String> lifted = ask(officer, target);
        // Not to the letter: the terms of what was sealed went on meanwhile.
        there.forEach((asked, answer) -> records.stream()
                .filter(record -> answer.contains(record) && !lifted.get(asked).contains(record))
                .forEach(record -> wrong.add("not told though lifted: " + record + " by " + asked)));

        before.keySet().retainAll(there.keySet());
        assertThat(different(before, there))
                .as("what the officer would have been told")
                .hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    private Map<String, String> ask(List<Actor> readers, Target target) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Actor reader : readers) {
            for (SchemaQuestion question : questions) {
                all.put(
                        question + " as " + reader.role(),
                        answers.ask(question, target, reader).toString());
            }
        }
        return all;
    }

    /**
     * All plain texts of a target are its name, its records' number too: so whatever has the name is told without it. What is said of
     * the enterprise itself is left out: it is not sealed, and the records of others move it.
     */
    private static Map<String, String> masked(Map<String, String> answers, String name) {
        Map<String, String> rest = new LinkedHashMap<>();
        answers.forEach((asked, answer) -> {
            if (OF_THE_ENTERPRISE.stream().noneMatch(question -> asked.startsWith(question + " as "))) {
                rest.put(asked, answer.replace(name, Shut.MASK));
            }
        });
        return rest;
    }

    private static List<String> different(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .filter(asked -> !asked.getValue().equals(other.get(asked.getKey())))
                .map(asked -> asked.getKey() + " was " + asked.getValue() + " and is " + other.get(asked.getKey()))
                .toList();
    }

    private long last() {
        return jdbc.sql("SELECT coalesce(max(global_index), -1) FROM domain_event_entry")
                .query(Long.class)
                .single();
    }

    /** Whatever began since, what followed by itself included. */
    private Set<String> recordsSince(long position, EnterpriseId enterprise) {
        return new LinkedHashSet<>(jdbc.sql("""
                        SELECT DISTINCT aggregate_identifier FROM domain_event_entry
                        WHERE global_index > :position AND sequence_number = 0 AND aggregate_identifier <> :enterprise""")
                .param("position", position)
                .param("enterprise", enterprise.raw())
                .query(String.class)
                .list());
    }

    private List<SealId> sealAll(Set<String> records) {
        assertThat(records).hasSizeGreaterThan(40);
        Instant now = clock.instant();
        SealTerms terms = new SealTerms(
                SealGround.JUDICIAL_TRANSFER, "移送", LegalTime.dayOf(now).plusDays(10), List.of());
        return records.stream()
                .map(record -> {
                    Decision sealed = ledger.send(new SealRecord(record, terms, now, null), SEALER);
                    return new SealId(sealed.id());
                })
                .toList();
    }
}
