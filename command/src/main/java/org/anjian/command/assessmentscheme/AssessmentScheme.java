package org.anjian.command.assessmentscheme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.assessmentscheme.AssessmentSchemeRefusal;
import org.anjian.api.assessmentscheme.command.AdoptAssessmentScheme;
import org.anjian.api.assessmentscheme.event.AssessmentSchemeAdopted;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The assessment scheme of one sector in one municipality, with every version that was ever in force (QJ22A-10a). */
@Aggregate
class AssessmentScheme {

    @AggregateIdentifier
    private AssessmentSchemeId id;

    private final List<AssessmentSchemeAdopted> versions = new ArrayList<>();

    AssessmentScheme() {}

    /** Adopts the next version. */
    Decision adopt(AdoptAssessmentScheme command, String adoptedBy) {
        if (!versions.isEmpty()
                && command.occurredAt().isBefore(versions.getLast().occurredAt())) {
            throw new RefusedException(AssessmentSchemeRefusal.NOT_AFTER_VERSION_IN_FORCE, "occurredAt");
        }
        apply(new AssessmentSchemeAdopted(
                command.schemeId(),
                command.occurredAt(),
                command.region(),
                command.sector(),
                versions.size() + 1,
                command.title(),
                command.parts(),
                command.cycleMonths(),
                adoptedBy));
        return new Decision(id.raw(), getVersion() + 1);
    }

    /** The version that was in force at an instant. */
    Optional<KnownScheme> inForce(Instant at) {
        return versions.reversed().stream()
                .filter(version -> !version.occurredAt().isAfter(at))
                .findFirst()
                .map(AssessmentScheme::known);
    }

    /** A version by its number. */
    Optional<KnownScheme> numbered(int schemeVersion) {
        return versions.stream()
                .filter(version -> version.schemeVersion() == schemeVersion)
                .findFirst()
                .map(AssessmentScheme::known);
    }

    private static KnownScheme known(AssessmentSchemeAdopted version) {
        return new KnownScheme(version.schemeId(), version.schemeVersion(), version.parts(), version.cycleMonths());
    }

    @EventSourcingHandler
    void on(AssessmentSchemeAdopted event) {
        id = event.schemeId();
        versions.add(event);
    }
}
