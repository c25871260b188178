package org.anjian.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.NodeForTests;
import org.anjian.api.assessmentscheme.AssessmentSchemeRefusal;
import org.anjian.api.assessmentscheme.command.AdoptAssessmentScheme;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.document.command.GenerateEnforcementDocument;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.command.TransferEnterprise;
import org.anjian.api.inspection.command.OpenInspection;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Role;
import org.anjian.api.permission.InPerson;
import org.anjian.api.permission.PermissionTable;
import org.anjian.api.permission.Permissions;
import org.anjian.api.permission.Reach;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.RefusalKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.seal.SealGround;
import org.anjian.api.seal.SealTerms;
import org.anjian.api.seal.command.LiftSeal;
import org.anjian.api.seal.command.RenewSeal;
import org.anjian.api.seal.command.SealCommand;
import org.anjian.api.seal.command.SealDocument;
import org.anjian.api.seal.command.SealIdentity;
import org.anjian.api.seal.command.SealRecord;
import org.anjian.contract.SampleRecords;
import org.anjian.graphql.Refusals;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tries every role, in every relation to the case, against every command of every context: exactly the declared table. The
 * commands, and the records that they are sent to, are made from the contract: a new command is tried without a change here.
 */
@NodeForTests
class CommandPermissionsIT {

    private static final String COUNTY = "530302";

    /** The account of whom a file is about: that of the safety managers of these tests. */
    private static final String ACCOUNT =
            Ledger.actor(Role.SAFETY_MANAGER, COUNTY, null).id();

    private static final String PASSED = "passed";
    private static final String NOT_PERMITTED = "NOT_PERMITTED";
    private static final String ROLE_NOT_ALLOWED = "ROLE_NOT_ALLOWED";
    private static final Set<Role> POWERLESS = Set.of(Role.AUXILIARY, Role.VILLAGE_INSPECTOR);
    private static final String IN_PERSON_ONLY = "IN_PERSON_ONLY";
    private static final String FAULT = "a fault: ";
    private static final String HAND = "hand-of-another";
    private static final String NO_SUCH_RECORD = "NO_SUCH_RECORD";

    /** What is refused before the reach is looked at: by what the actor is, which the actor knows. */
    private static final Map<Class<?>, String> BEFORE_REACH =
            Map.of(AdoptAssessmentScheme.class, AssessmentSchemeRefusal.LEVEL_NOT_MUNICIPAL.name());

    private final Ledger ledger;
    private final Births births;
    private final Permissions permissions;
    private final JdbcClient database;

    private EnterpriseId own;
    private EnterpriseId other;

    @Autowired
    CommandPermissionsIT(CommandGateway gateway, EventStore store, Permissions permissions, JdbcClient database) {
        this.ledger = new Ledger(gateway);
        this.births = new Births(store);
        this.permissions = permissions;
        this.database = database;
    }

    @Test
    void every_role_may_send_exactly_the_commands_of_the_tables() {
        own = ledger.enterprise("own-" + UUID.randomUUID(), COUNTY);
        other = ledger.enterprise("other-" + UUID.randomUUID(), COUNTY);
        ledger.managerIsOnDuty(own);
        ledger.managerIsOnDuty(other);
        EnumSet.allOf(Role.class).forEach(role -> delegate(Ledger.actor(role, COUNTY, null)));
        List<String> wrong = new ArrayList<>();
        List<Class<?>> commands = commands();
        commands.forEach(type -> tryOut(type, wrong));
        assertThat(commands).hasSizeGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    /** The gate asks the table, not whether such a delegation could have been granted: every role is tried by the hand of another. */
    private void delegate(Actor principal) {
        database.sql("""
                        INSERT INTO delegation_lookup
                            (delegation, kind, principal, role, organisation, region, delegate, delegate_organisation,
                             delegate_region, scopes, from_at, until_at, withdrawn)
                        VALUES (:id, 'DELEGATION', :principal, :role, :organisation, :region, :hand, :organisation,
                             :region, null, '2000-01-01', '2100-01-01', false)""")
                .param("id", delegationOf(principal))
                .param("principal", principal.id())
                .param("role", principal.role().name())
                .param("organisation", principal.organisation())
                .param("region", principal.jurisdiction().raw())
                .param("hand", HAND)
                .update();
    }

    private static String delegationOf(Actor principal) {
        return "delegation-of-" + principal.id();
    }

    private void tryOut(Class<?> type, List<String> wrong) {
        Try attempt = next(type);
        List<Sender> senders = senders();
        Map<Sender, Outcome> inVain = new HashMap<>();
        senders.stream()
                .filter(sender -> expected(type, sender, attempt).equals(NO_SUCH_RECORD))
                .forEach(sender -> inVain.put(sender, sent(attempt, sender)));
        Outcome first = firstOfTheTable(type, attempt);
        boolean sentToRecord = first.kind() == RefusalKind.NOT_FOUND;
        Try target = first.isAccepted() ? next(type) : attempt;
        for (Sender sender : senders) {
            if (sentToRecord) {
                target.begin(births);
            }
            String expected = expected(type, sender, target);
            Outcome outcome = sent(target, sender);
            if (!isRight(type, expected, outcome)) {
                wrong.add(type.getSimpleName() + " as " + sender + ": expected " + expected + ", was " + outcome);
            }
            // Whoever may not reach a record is told just what is told where there is none.
            if (expected.equals(NO_SUCH_RECORD) && !outcome.equals(inVain.get(sender))) {
                wrong.add(type.getSimpleName() + " as " + sender + ": " + outcome + ", but " + inVain.get(sender)
                        + " where there is no record");
            }
            // What was accepted may have moved, closed or deleted the record: it is no target for the next.
            if (outcome.isAccepted()) {
                target = next(type);
            }
        }
    }

    private static boolean isRight(Class<?> type, String expected, Outcome outcome) {
        return expected.equals(PASSED)
                ? outcome.isPastTheGate()
                : outcome.code().equals(expected) || outcome.code().equals(BEFORE_REACH.get(type));
    }

    private List<Class<?>> commands() {
        return permissions.tables().stream()
                .map(PermissionTable::entries)
                .<Class<?>>flatMap(entries -> entries.keySet().stream())
                .filter(Command.class::isAssignableFrom)
                .toList();
    }

    private String expected(Class<?> type, Sender sender, Try target) {
        Reach reach = permissions.reachOf(sender.role(), type).orElse(null);
        if (reach == null) {
            // Who only assists or checks is told by which rule (QJ16-11d, ML20-12f).
            return POWERLESS.contains(sender.role()) ? ROLE_NOT_ALLOWED : NOT_PERMITTED;
        }
        Actor actor = actor(sender, target);
        if (sender.relation() == Relation.BY_HAND_OF_ANOTHER
                && (reach == Reach.OWN_FILE || InPerson.all().containsKey(type))) {
            return IN_PERSON_ONLY;
        }
        boolean own = target.enterprise().equals(actor.enterprise());
        boolean covered =
                switch (reach) {
                    case ALL -> true;
                    case JURISDICTION -> new RegionCode(COUNTY).isWithin(actor.jurisdiction());
                    case OWN_ENTERPRISE -> own;
                    case OWN_FILE -> own && actor.id().equals(ACCOUNT);
                    case UNCONCEALED -> new RegionCode(COUNTY).isWithin(actor.jurisdiction());
                    case CASE_TEAM ->
                        new RegionCode(COUNTY).isWithin(actor.jurisdiction())
                                && actor.inWhoseName().equals(ACCOUNT);
                    case AS_RECORD, PUBLISHED -> false;
                };
        // A seal is a matter of the office that set it, and of whom it names (封存).
        boolean admitted = type != LiftSeal.class && type != RenewSeal.class
                || actor.role() != Role.AGENCY_HEAD
                || actor.id().equals(ACCOUNT);
        if (!admitted) {
            return NO_SUCH_RECORD;
        }
        // An inspection elsewhere rests on an authorisation, which is asked for first (QJ16-16c).
        return covered || type == OpenInspection.class ? PASSED : NO_SUCH_RECORD;
    }

    private static List<Sender> senders() {
        return EnumSet.allOf(Role.class).stream()
                .flatMap(role -> Stream.of(Relation.values()).map(relation -> new Sender(role, relation)))
                .toList();
    }

    private Actor actor(Sender sender, Try target) {
        EnterpriseId enterprise = sender.relation() == Relation.OTHER_ENTERPRISE ? other : target.enterprise();
        Actor actor = Ledger.actor(sender.role(), sender.relation().jurisdiction, enterprise);
        return switch (sender.relation()) {
            case OTHER_ACCOUNT ->
                new Actor("somebody-else", actor.role(), actor.organisation(), actor.jurisdiction(), enterprise);
            case ON_THE_CASE ->
                new Actor(ACCOUNT, actor.role(), actor.organisation(), actor.jurisdiction(), enterprise);
            case BY_HAND_OF_ANOTHER -> actor.byHandOf(HAND, delegationOf(actor));
            case SAME_COUNTY, SUPERIOR, NEIGHBOUR, OTHER_ENTERPRISE -> actor;
        };
    }

    /** A command about a record that is not there yet, of an enterprise that is. */
    private Try next(Class<?> type) {
        Births.Kind kind = Births.aboutWhich(type);
        boolean ofEnterprise = kind.id() == EnterpriseId.class;
        EnterpriseId enterprise = ofEnterprise ? ledger.enterprise("own-" + UUID.randomUUID(), COUNTY) : own;
        Map<Class<?>, Object> given =
                Births.given(enterprise, new RegionCode(COUNTY), CampaignId.next(), PersonId.next(), ACCOUNT);
        if (!ofEnterprise) {
            given.put(kind.id(), kind.newId(given));
        }
        if (type == GenerateEnforcementDocument.class) {
            given.put(
                    DocumentedRecord.class,
                    new DocumentedRecord(CorrectionOrderId.next().raw()));
        }
        Map<Class<?>, Object> said = new HashMap<>(given);
        said.remove(String.class);
        if (type == TransferEnterprise.class) {
            said.put(RegionCode.class, new RegionCode("530304"));
        }
        Command command = type == SealRecord.class || type == SealDocument.class || type == SealIdentity.class
                ? sealing(type, said)
                : SampleCommands.of(type, said);
        Object target = Births.targetOf(command, kind);
        if (target != null) {
            given.put(kind.id(), target);
        }
        return new Try(kind, enterprise, command, given);
    }

    /** Names a record that begins only when it is to be there. */
    private static Command sealing(Class<?> type, Map<Class<?>, Object> said) {
        SealTerms terms = new SealTerms(SealGround.CORRECTION, "纠错", LocalDate.of(2026, 3, 20), List.of());
        Instant at = Instant.parse("2026-03-02T01:00:00Z");
        if (type == SealIdentity.class) {
            return new SealIdentity((PersonId) said.get(PersonId.class), terms, at, null);
        }
        return type == SealRecord.class
                ? new SealRecord(CorrectionOrderId.next().raw(), terms, at, null)
                : new SealDocument("a".repeat(64), CorrectionOrderId.next().raw(), terms, at, null);
    }

    /**
     * What becomes of the command where there is no record yet, sent by the first who may: it begins one, or is told that
     * there is none.
     */
    private Outcome firstOfTheTable(Class<?> type, Try attempt) {
        return senders().stream()
                .filter(sender -> expected(type, sender, attempt).equals(PASSED))
                .findFirst()
                .map(sender -> sent(attempt, sender))
                .orElseThrow(() -> new AssertionError("nobody may send " + type));
    }

    private Outcome sent(Try target, Sender sender) {
        try {
            ledger.send(target.command(), actor(sender, target));
            return Outcome.ACCEPTED;
        } catch (RuntimeException failure) {
            return Refusals.of(failure)
                    .map(refusal -> new Outcome(refusal.code(), refusal.kind(), refusal.field()))
                    .orElseGet(() -> new Outcome(FAULT + failure, null, null));
        }
    }

    /** How an actor stands to the case. */
    private enum Relation {
        SAME_COUNTY(COUNTY),
        SUPERIOR("530300"),
        NEIGHBOUR("530303"),
        OTHER_ENTERPRISE(COUNTY),
        OTHER_ACCOUNT(COUNTY),
        ON_THE_CASE(COUNTY),
        BY_HAND_OF_ANOTHER(COUNTY);

        private final String jurisdiction;

        Relation(String jurisdiction) {
            this.jurisdiction = jurisdiction;
        }
    }

    /** Somebody in a role. */
    private record Sender(Role role, Relation relation) {}

    /** A command, and the record that it is about. */
    private record Try(Births.Kind kind, EnterpriseId enterprise, Command command, Map<Class<?>, Object> given) {

        void begin(Births births) {
            if (command instanceof GenerateEnforcementDocument generated) {
                beginOrder(births, generated.record().raw());
                return;
            }
            if (command instanceof SealCommand sealing) {
                switch (sealing) {
                    case SealRecord record -> beginOrder(births, record.record());
                    case SealDocument document -> beginOrder(births, document.record());
                    case SealIdentity identity ->
                        births.begin(Births.called("Person"), identity.person(), given, Ledger.head());
                }
                return;
            }
            Object id = given.get(kind.id());
            // Who handles an inspection is said after its beginning.
            if (births.begin(kind, id, given, Ledger.head()) && kind.isCalled("Inspection")) {
                births.goOn(kind, id, SampleRecords.of(InspectorsAssigned.class, given), Ledger.head());
            }
        }

        private void beginOrder(Births births, String id) {
            CorrectionOrderId about = new CorrectionOrderId(id);
            Map<Class<?>, Object> order = new HashMap<>(given);
            order.put(CorrectionOrderId.class, about);
            births.begin(Births.called("CorrectionOrder"), about, order, Ledger.head());
        }
    }

    /** What became of a command: how it was refused, or that it was not. */
    private record Outcome(
            String code,
            @Nullable RefusalKind kind,
            @Nullable String field) {

        private static final Outcome ACCEPTED = new Outcome(PASSED, null, null);

        boolean isAccepted() {
            return equals(ACCEPTED);
        }

        /** Whether the command was decided by the rules of its record, one way or the other. */
        boolean isPastTheGate() {
            return !code.equals(NOT_PERMITTED)
                    && !code.equals(ROLE_NOT_ALLOWED)
                    && !code.equals(NO_SUCH_RECORD)
                    && !code.equals(IN_PERSON_ONLY)
                    && !code.startsWith(FAULT);
        }
    }
}
