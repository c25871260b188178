package org.anjian.query.penaltycase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.CaseTrait;
import org.anjian.api.penaltycase.Circumstance;
import org.anjian.api.penaltycase.NoPenaltyGround;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Procedure;
import org.anjian.api.penaltycase.ProcessFact;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** A view of a penalty case while one event is applied to it; lives no longer than that. */
final class PenaltyCaseSheet {

    Procedure procedure = Procedure.ORDINARY;
    CaseOrigin origin = new CaseOrigin(CaseOriginKind.OTHER, null);
    String allegation = "";

    @Nullable
    String accident;

    @Nullable
    PenaltyCaseId linkedCase;

    PenaltyStage stage = PenaltyStage.CLUE;
    List<String> team = List.of();
    List<Violation> violations = List.of();
    List<String> articles = List.of();
    List<CaseTrait> traits = List.of();
    final List<Circumstance> circumstances = new ArrayList<>();
    int evidence;
    final List<PenaltyCaseView.StageEntry> stages = new ArrayList<>();
    LocalDate openedOn;

    @Nullable
    LocalDate filedOn;

    @Nullable
    LocalDate decideBy;

    boolean decisionOverdue;

    @Nullable
    LocalDate concludedOn;

    @Nullable
    LocalDate noticeOn;

    @Nullable
    LocalDate statementUntil;

    @Nullable
    LocalDate hearingUntil;

    @Nullable
    LocalDate hearingOn;

    @Nullable
    Long intendedFen;

    boolean stated;
    boolean heard;
    boolean legallyReviewed;
    boolean discussed;
    boolean crimeSuspected;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    String decisionNumber;

    @Nullable
    NoPenaltyGround noPenaltyGround;

    @Nullable
    Long initialFen;

    @Nullable
    Long finalFen;

    long dailyFen;
    long paidFen;

    @Nullable
    LocalDate servedOn;

    @Nullable
    LocalDate payBy;

    @Nullable
    LocalDate courtFrom;

    @Nullable
    LocalDate courtUntil;

    @Nullable
    LocalDate paidOn;

    @Nullable
    LocalDate contestedOn;

    boolean reconsidered;
    boolean litigated;
    boolean overturned;

    @Nullable
    LocalDate courtAppliedOn;

    @Nullable
    LocalDate revokedOn;

    @Nullable
    LocalDate closedOn;

    @Nullable
    LocalDate archivedOn;

    @Nullable
    String regulator;

    @Nullable
    String levelReason;

    @Nullable
    LocalDate publishedOn;

    final List<PenaltyCaseView.CaseRecord> records = new ArrayList<>();
    final List<String> secretFiles = new ArrayList<>();
    final List<PenaltyCaseView.FileReview> fileReviews = new ArrayList<>();
    final Set<ProcessFact> processFacts = EnumSet.noneOf(ProcessFact.class);

    @Nullable
    LocalDate systemsCheckedOn;

    @Nullable
    String citationType;

    @Nullable
    SourceRecord sourceRecord;

    PenaltyCaseSheet(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    PenaltyCaseSheet(PenaltyCaseView view) {
        procedure = view.procedure();
        origin = view.origin();
        allegation = view.allegation();
        accident = view.accident();
        linkedCase = view.linkedCase();
        stage = view.stage();
        team = view.team();
        violations = view.violations();
        articles = view.articles();
        traits = view.traits();
        circumstances.addAll(view.circumstances());
        evidence = view.evidence();
        stages.addAll(view.stages());
        openedOn = view.openedOn();
        filedOn = view.filedOn();
        decideBy = view.decideBy();
        decisionOverdue = view.decisionOverdue();
        concludedOn = view.concludedOn();
        noticeOn = view.noticeOn();
        statementUntil = view.statementUntil();
        hearingUntil = view.hearingUntil();
        hearingOn = view.hearingOn();
        intendedFen = view.intendedFen();
        stated = view.stated();
        heard = view.heard();
        legallyReviewed = view.legallyReviewed();
        discussed = view.discussed();
        crimeSuspected = view.crimeSuspected();
        decidedOn = view.decidedOn();
        decisionNumber = view.decisionNumber();
        noPenaltyGround = view.noPenaltyGround();
        initialFen = view.initialFen();
        finalFen = view.finalFen();
        dailyFen = view.dailyFen();
        paidFen = view.paidFen();
        servedOn = view.servedOn();
        payBy = view.payBy();
        courtFrom = view.courtFrom();
        courtUntil = view.courtUntil();
        paidOn = view.paidOn();
        contestedOn = view.contestedOn();
        reconsidered = view.reconsidered();
        litigated = view.litigated();
        overturned = view.overturned();
        courtAppliedOn = view.courtAppliedOn();
        revokedOn = view.revokedOn();
        closedOn = view.closedOn();
        archivedOn = view.archivedOn();
        regulator = view.regulator();
        levelReason = view.levelReason();
        publishedOn = view.publishedOn();
        records.addAll(view.records());
        secretFiles.addAll(view.secretFiles());
        fileReviews.addAll(view.fileReviews());
        processFacts.addAll(view.processFacts());
        systemsCheckedOn = view.systemsCheckedOn();
        citationType = view.citationType();
        sourceRecord = view.sourceRecord();
    }

    /** The violations, and the provisions by which they are found: codes and statutes. */
    void violates(List<Violation> established) {
        violations = established;
        articles = established.stream()
                .flatMap(violation -> Stream.of(violation.code(), violation.statute()))
                .distinct()
                .toList();
    }

    /** The stage from a day on; the one before ends with it. */
    void enter(PenaltyStage next, LocalDate day) {
        if (next == stage && !stages.isEmpty()) {
            return;
        }
        if (!stages.isEmpty()) {
            PenaltyCaseView.StageEntry last = stages.removeLast();
            stages.add(new PenaltyCaseView.StageEntry(last.stage(), last.from(), day));
        }
        stage = next;
        LastEntries.add(PenaltyDecisionView.KEPT, stages, new PenaltyCaseView.StageEntry(next, day, null));
    }

    /** The view after the event. */
    PenaltyCaseView view(PenaltyCaseSubject subject, EventInfo info) {
        return new PenaltyCaseView(
                subject.id(),
                info.version(),
                subject.number(),
                subject.kind(),
                subject.person(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.sector(),
                subject.region(),
                subject.region().path(),
                procedure,
                origin,
                allegation,
                accident,
                linkedCase,
                stage,
                team,
                violations,
                articles,
                traits,
                circumstances,
                evidence,
                stages,
                openedOn,
                filedOn,
                decideBy,
                decisionOverdue,
                concludedOn,
                noticeOn,
                statementUntil,
                hearingUntil,
                hearingOn,
                intendedFen,
                stated,
                heard,
                legallyReviewed,
                discussed,
                crimeSuspected,
                decidedOn,
                decisionNumber,
                noPenaltyGround,
                initialFen,
                finalFen,
                dailyFen,
                paidFen,
                servedOn,
                payBy,
                courtFrom,
                courtUntil,
                paidOn,
                contestedOn,
                reconsidered,
                litigated,
                overturned,
                courtAppliedOn,
                revokedOn,
                closedOn,
                archivedOn,
                regulator,
                levelReason,
                publishedOn,
                records,
                secretFiles,
                fileReviews,
                List.copyOf(processFacts),
                ProcessFact.systemsOf(processFacts),
                systemsCheckedOn,
                citationType,
                sourceRecord,
                info.recordedAt());
    }
}
