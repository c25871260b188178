package org.anjian.command.compliancesurvey;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.anjian.api.compliancesurvey.ComplianceFileId;
import org.anjian.api.compliancesurvey.ComplianceRefusal;
import org.anjian.api.compliancesurvey.ComplianceSubject;
import org.anjian.api.compliancesurvey.MotiveCount;
import org.anjian.api.compliancesurvey.command.RecordComplianceSurvey;
import org.anjian.api.compliancesurvey.event.ComplianceSurveyRecorded;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The surveys of an enterprise on how its rules are obeyed, each compared with the one before it (QX24-25). */
@Aggregate
class ComplianceFile {

    @AggregateIdentifier
    private ComplianceFileId id;

    private final TreeMap<LocalDate, Double> rates = new TreeMap<>();

    ComplianceFile() {}

    Decision survey(ComplianceSubject subject, RecordComplianceSurvey command) {
        check(command);
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        if (rates.containsKey(day)) {
            throw new RefusedException(ComplianceRefusal.SURVEY_OF_THAT_DAY_EXISTS);
        }
        Map.Entry<LocalDate, Double> previous = rates.lowerEntry(day);
        apply(new ComplianceSurveyRecorded(
                subject,
                command.occurredAt(),
                command.surveyed(),
                command.compliant(),
                command.motives(),
                (double) command.compliant() / command.surveyed(),
                previous == null ? null : previous.getValue(),
                previous == null ? null : previous.getKey()));
        return new Decision(id.raw(), getVersion() + 1);
    }

    private static void check(RecordComplianceSurvey command) {
        if (command.compliant() > command.surveyed()) {
            throw new RefusedException(ComplianceRefusal.COMPLIANT_EXCEEDS_SURVEYED, "compliant");
        }
        long motives =
                command.motives().stream().map(MotiveCount::motive).distinct().count();
        if (motives < command.motives().size()) {
            throw new RefusedException(ComplianceRefusal.MOTIVE_TWICE, "motives");
        }
        long explained =
                command.motives().stream().mapToLong(MotiveCount::employees).sum();
        if (explained > command.surveyed() - command.compliant()) {
            throw new RefusedException(ComplianceRefusal.MOTIVES_EXCEED_VIOLATIONS, "motives");
        }
    }

    @EventSourcingHandler
    void on(ComplianceSurveyRecorded event) {
        id = event.file().id();
        rates.put(LegalTime.dayOf(event.occurredAt()), event.rate());
    }
}
