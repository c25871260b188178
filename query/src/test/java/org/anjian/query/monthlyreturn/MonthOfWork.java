package org.anjian.query.monthlyreturn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.inspection.Concealment;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.query.journal.KeptJournal;
import org.jspecify.annotations.Nullable;

/** What a county's bureau does, as events in a journal; days are written as 2022-05-31. */
public final class MonthOfWork {

    public static final RegionCode COUNTY = new RegionCode("530302");
    public static final String BUREAU = "county-emergency";
    public static final Actor OFFICER = new Actor("officer-1", Role.OFFICER, BUREAU, COUNTY, null);
    static final Actor SYSTEM = Actor.system(COUNTY);

    public final KeptJournal journal = new KeptJournal();

    private final Map<String, Place> places = new HashMap<>();

    /** Where a record is: in a sector and a region of the county. */
    private record Place(Sector sector, RegionCode region) {}

    /** From now on the record of that id is there; one that nobody places is of industry and of the county. */
    public void place(String id, Sector sector, RegionCode region) {
        places.put(id, new Place(sector, region));
    }

    private Place placeOf(String id) {
        return places.getOrDefault(id, new Place(Sector.INDUSTRY, COUNTY));
    }

    public static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private InspectionSubject visit(String id, String enterprise, String regulator) {
        return new InspectionSubject(
                new InspectionId("inspection-" + id),
                new EnterpriseId("enterprise-" + enterprise),
                "单位",
                placeOf(id).region(),
                placeOf(id).sector(),
                regulator,
                InspectionMode.values()[0],
                Concealment.OPEN);
    }

    /** An inspection that is concluded; returns the id of its record. */
    public String inspected(String id, String enterprise, String regulator, String day) {
        String record = "inspection-" + id;
        journal.record(
                record,
                new InspectionCompleted(visit(id, enterprise, regulator), at(day), "已整改", false, null, null),
                OFFICER);
        return record;
    }

    private HazardSubject hazard(String id) {
        return new HazardSubject(
                new HazardId("hazard-" + id),
                id,
                new EnterpriseId("enterprise-1"),
                "单位",
                placeOf(id).region());
    }

    /** A hazard that somebody registers; an inspection is named where it was found there. */
    public void found(String id, String day, Actor actor, @Nullable String inspection) {
        journal.record(
                "hazard-" + id,
                new HazardRegistered(
                        hazard(id),
                        at(day),
                        HazardKind.HAZARD,
                        HazardSource.GOVERNMENT_INSPECTION,
                        HazardGrade.GENERAL,
                        "消防",
                        placeOf(id).sector(),
                        "通道堵塞",
                        "车间",
                        inspection == null ? null : new SourceRecord("inspection", inspection + "/1")),
                actor);
    }

    public void closed(String id, String day) {
        journal.record(
                "hazard-" + id,
                new HazardClosed(hazard(id), at(day), Disposition.values()[0], null, null, LocalDate.parse(day), 0),
                OFFICER);
    }

    public void reopened(String id, String day) {
        journal.record("hazard-" + id, new HazardReopened(hazard(id), at(day), "复发"), OFFICER);
    }

    public void revoked(String id, String day) {
        journal.record("hazard-" + id, new HazardRevoked(hazard(id), at(day), "误录"), OFFICER);
    }

    public void graded(String id, String day, HazardGrade grade) {
        journal.record(
                "hazard-" + id, new HazardGraded(hazard(id), at(day), grade, HazardGrade.GENERAL, "判定标准"), OFFICER);
    }

    private PenaltyCaseSubject penaltyCase(String id) {
        return new PenaltyCaseSubject(
                new PenaltyCaseId("penaltycase-" + id),
                id,
                SubjectKind.ENTERPRISE,
                null,
                new EnterpriseId("enterprise-1"),
                "单位",
                placeOf(id).sector(),
                placeOf(id).region());
    }

    public void opened(String id, String day, Actor actor) {
        journal.record(
                "penaltycase-" + id,
                new PenaltyCaseOpened(
                        penaltyCase(id),
                        at(day),
                        new CaseOrigin(CaseOriginKind.OTHER, null),
                        "违法生产",
                        List.of(),
                        List.of(),
                        null,
                        null),
                actor);
    }

    public void filed(String id, String day) {
        journal.record(
                "penaltycase-" + id,
                new CaseFiled(penaltyCase(id), at(day), "head", "立案", List.of(), List.of(), LocalDate.parse(day), null),
                OFFICER);
    }

    public void decided(String id, String day, long fineFen) {
        journal.record(
                "penaltycase-" + id,
                new PenaltyDecided(
                        penaltyCase(id),
                        at(day),
                        "罚" + id,
                        "P-1",
                        "事实",
                        "依据",
                        List.of(),
                        List.of(),
                        fineFen,
                        0,
                        List.of(PenaltyKind.FINE),
                        null,
                        "head",
                        List.of(1),
                        LocalDate.parse(day)),
                OFFICER);
    }

    public void changed(String id, String day, long fineFen) {
        journal.record(
                "penaltycase-" + id,
                new PenaltyDecisionChanged(penaltyCase(id), at(day), 1L, fineFen, fineFen, 0, "复议变更"),
                OFFICER);
    }

    public void overturned(String id, String day) {
        journal.record(
                "penaltycase-" + id,
                new PenaltyDecisionRevoked(penaltyCase(id), at(day), RevocationKind.values()[0], "撤销", 1L, 0),
                OFFICER);
    }

    public void paid(String id, String day, long fen) {
        journal.record("penaltycase-" + id, new FinePaid(penaltyCase(id), at(day), fen, "R", 0, 0, 0), OFFICER);
    }

    public void caseClosed(String id, String day) {
        journal.record(
                "penaltycase-" + id,
                new PenaltyCaseClosed(penaltyCase(id), at(day), ClosingReason.values()[0], "结案"),
                OFFICER);
    }
}
