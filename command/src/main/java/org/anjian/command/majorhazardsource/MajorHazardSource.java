package org.anjian.command.majorhazardsource;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.majorhazardsource.AssessmentCycle;
import org.anjian.api.majorhazardsource.FilingRecipient;
import org.anjian.api.majorhazardsource.HazardSourceRecipient;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.majorhazardsource.MajorHazardSourceRefusal;
import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.anjian.api.majorhazardsource.command.DeregisterMajorHazardSource;
import org.anjian.api.majorhazardsource.command.FileMajorHazardSource;
import org.anjian.api.majorhazardsource.command.RecordHazardSourceAssessment;
import org.anjian.api.majorhazardsource.command.RecordHazardSourceWatch;
import org.anjian.api.majorhazardsource.command.RegisterMajorHazardSource;
import org.anjian.api.majorhazardsource.command.TellEmergencyMeasures;
import org.anjian.api.majorhazardsource.event.EmergencyMeasuresTold;
import org.anjian.api.majorhazardsource.event.HazardSourceAssessed;
import org.anjian.api.majorhazardsource.event.HazardSourceWatched;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceDeregistered;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceEvent;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceFiled;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceIdentified;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceRegistered;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** A major hazard source: identified, registered, assessed in a cycle, filed with both recipients, deregistered (NL-AQ40). */
@Aggregate
class MajorHazardSource {

    @AggregateIdentifier
    private MajorHazardSourceId id;

    private MajorHazardSourceSubject subject;
    private boolean registered;
    private boolean deregistered;

    MajorHazardSource() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    MajorHazardSource(MajorHazardSourceIdentified identified) {
        apply(identified);
    }

    @CommandHandler
    Decision handle(RegisterMajorHazardSource command) {
        requireCounting();
        if (registered) {
            throw new RefusedException(MajorHazardSourceRefusal.SOURCE_ALREADY_REGISTERED);
        }
        int cycle = command.cycleMonths() == null ? AssessmentCycle.DEFAULT_MONTHS : command.cycleMonths();
        return record(new MajorHazardSourceRegistered(
                subject, command.occurredAt(), command.level(), command.protection(), cycle, command.participants()));
    }

    @CommandHandler
    Decision handle(RecordHazardSourceAssessment command) {
        requireCounting();
        return record(new HazardSourceAssessed(
                subject,
                command.occurredAt(),
                command.assessor(),
                command.level(),
                command.conclusion(),
                command.participants()));
    }

    @CommandHandler
    Decision handle(RecordHazardSourceWatch command) {
        requireCounting();
        return record(new HazardSourceWatched(
                subject, command.occurredAt(), command.watch(), command.result(), command.participants()));
    }

    @CommandHandler
    Decision handle(TellEmergencyMeasures command) {
        requireCounting();
        return record(new EmergencyMeasuresTold(
                subject, command.occurredAt(), command.audience(), command.measures(), command.participants()));
    }

    @CommandHandler
    Decision handle(FileMajorHazardSource command) {
        requireCounting();
        if (!registered) {
            throw new RefusedException(MajorHazardSourceRefusal.SOURCE_NOT_REGISTERED);
        }
        if (command.safetyMeasures() == null) {
            throw new RefusedException(MajorHazardSourceRefusal.SAFETY_MEASURES_MISSING, "safetyMeasures");
        }
        if (command.emergencyMeasures() == null) {
            throw new RefusedException(MajorHazardSourceRefusal.EMERGENCY_MEASURES_MISSING, "emergencyMeasures");
        }
        requireBoth(command.recipients());
        return record(new MajorHazardSourceFiled(
                subject,
                command.occurredAt(),
                command.safetyMeasures(),
                command.emergencyMeasures(),
                command.recipients(),
                command.participants()));
    }

    @CommandHandler
    Decision handle(DeregisterMajorHazardSource command) {
        requireCounting();
        return record(new MajorHazardSourceDeregistered(subject, command.occurredAt(), command.reason()));
    }

    private void requireCounting() {
        if (deregistered) {
            throw new RefusedException(MajorHazardSourceRefusal.SOURCE_DEREGISTERED);
        }
    }

    private static void requireBoth(List<FilingRecipient> recipients) {
        Set<HazardSourceRecipient> given = EnumSet.noneOf(HazardSourceRecipient.class);
        recipients.forEach(recipient -> given.add(recipient.kind()));
        if (given.size() < HazardSourceRecipient.values().length) {
            throw new RefusedException(MajorHazardSourceRefusal.RECIPIENT_MISSING, "recipients");
        }
    }

    @EventSourcingHandler
    void on(MajorHazardSourceIdentified event) {
        id = event.source().id();
        subject = event.source();
    }

    @EventSourcingHandler
    void on(MajorHazardSourceRegistered event) {
        registered = true;
    }

    @EventSourcingHandler
    void on(MajorHazardSourceDeregistered event) {
        deregistered = true;
    }

    private Decision record(MajorHazardSourceEvent event) {
        apply(event);
        return decision();
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
