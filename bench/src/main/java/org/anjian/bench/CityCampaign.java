package org.anjian.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.campaign.PhaseTerms;
import org.anjian.api.campaign.SnapshotPart;
import org.anjian.api.campaign.command.FixCampaignKeyObjects;
import org.anjian.api.campaign.command.LaunchCampaign;
import org.anjian.api.checklist.ChecklistItem;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.SubAnswer;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.anjian.api.selfcheck.EvidenceKind;
import org.anjian.api.selfcheck.EvidenceLink;
import org.anjian.api.selfcheck.ItemHazard;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.command.AnswerChecklistItem;
import org.anjian.api.selfcheck.command.StartSelfInspection;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * The campaign of the made-up city: every enterprise is a key object, every tenth answers the whole checklist, the others only
 * begin.
 */
final class CityCampaign {

    /** The campaign. */
    static final CampaignId ID = new CampaignId("campaign-bench");

    private static final RegionCode MUNICIPALITY = new RegionCode("530300");
    private static final Actor OFFICE =
            new Actor("bench-office", Role.COMMITTEE_OFFICE, "bench-committee", MUNICIPALITY, null);
    private static final int PART = 200;
    private static final int LAST_DAY = 10;
    private static final int ANSWERING_OF = 10;
    private static final Duration SINCE = Duration.ofDays(85);
    private static final List<EvidenceLink> EVIDENCE =
            List.of(new EvidenceLink(EvidenceKind.RULE_VERSION, "rule-1@1", "规程"));

    /** Items 15 and 17 the ledger answers itself; a no to 17, drills, has to name the hazard that it is. */
    private static final List<Integer> JUDGED = List.of(15, 17);

    private static final int DRILLS = 17;

    private final CommandGateway commands;
    private final List<ChecklistItem> items;
    private final Instant now;

    CityCampaign(CommandGateway commands, List<ChecklistItem> items, Clock clock) {
        this.commands = commands;
        this.items = List.copyOf(items);
        this.now = clock.instant();
    }

    /** Launches the campaign with all enterprises as its key objects; answers with how many commands that took. */
    int launch(List<EnterpriseId> enterprises) {
        LocalDate today = LegalTime.dayOf(now);
        send(
                new LaunchCampaign(
                        ID,
                        "履职专项治理",
                        MUNICIPALITY,
                        "QX24",
                        1,
                        today.minusDays(82),
                        List.of(
                                phase(PhaseKind.MOBILISATION, today, -84, -61, null),
                                phase(PhaseKind.SELF_INSPECTION, today, -60, -31, 5),
                                phase(PhaseKind.STRICT_ENFORCEMENT, today, -30, -2, null),
                                phase(PhaseKind.CONSOLIDATION, today, -1, LAST_DAY, 5)),
                        City.SECTORS,
                        now.minus(SINCE),
                        null),
                OFFICE);
        int parts = (enterprises.size() + PART - 1) / PART;
        for (int part = 0; part < parts; part++) {
            send(
                    new FixCampaignKeyObjects(
                            ID,
                            enterprises.subList(part * PART, Math.min((part + 1) * PART, enterprises.size())),
                            part == parts - 1 ? SnapshotPart.LAST : SnapshotPart.MORE_FOLLOWS,
                            now.minus(SINCE),
                            null),
                    OFFICE);
        }
        return 1 + parts;
    }

    /** Lets an enterprise inspect itself; answers with how many commands that took. */
    int inspect(int number, EnterpriseId enterprise, RegionCode region) {
        Actor principal = new Actor("principal-" + number, Role.ENTERPRISE, enterprise.raw(), region, enterprise);
        send(new StartSelfInspection(null, ID, enterprise, now, null), principal);
        if (number % ANSWERING_OF != 0) {
            return 1;
        }
        items.forEach(item -> send(answer(SelfInspectionId.of(ID, enterprise), item), principal));
        return 1 + items.size();
    }

    private AnswerChecklistItem answer(SelfInspectionId inspection, ChecklistItem item) {
        if (JUDGED.contains(item.seq())) {
            ItemHazard hazard = item.seq() == DRILLS
                    ? new ItemHazard(
                            HazardGrade.GENERAL,
                            "未按规定演练",
                            "厂区",
                            LegalTime.dayOf(now).plusDays(LAST_DAY))
                    : null;
            return new AnswerChecklistItem(inspection, item.seq(), null, List.of(), List.of(), null, hazard, now, null);
        }
        List<SubAnswer> parts = item.subQuestions().stream()
                .map(part -> new SubAnswer(part.code(), ItemAnswer.YES))
                .toList();
        return new AnswerChecklistItem(inspection, item.seq(), ItemAnswer.YES, parts, EVIDENCE, null, null, now, null);
    }

    private static PhaseTerms phase(PhaseKind kind, LocalDate today, int from, int to, @Nullable Integer report) {
        return new PhaseTerms(kind, today.plusDays(from), today.plusDays(to), List.of(), report);
    }

    private void send(Object command, Actor actor) {
        commands.sendAndWait(command, MetaData.from(actor.toMetadata()));
    }
}
