package org.anjian.command.assessmentscheme;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.sector.Sector;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Reads schemes from their own events, so an assessment sees a version the moment it was adopted. */
@Component
class SchemesOnRecord implements AssessmentSchemes {

    private final Repository<AssessmentScheme> repository;

    SchemesOnRecord(Repository<AssessmentScheme> repository) {
        this.repository = repository;
    }

    @Override
    public Optional<KnownScheme> inForce(RegionCode region, Sector sector, Instant at) {
        return region.path().stream()
                .map(RegionCode::new)
                .filter(ancestor -> ancestor.level() == RegionLevel.CITY)
                .findFirst()
                .flatMap(city -> ask(AssessmentSchemeId.of(city, sector), scheme -> scheme.inForce(at)));
    }

    @Override
    public Optional<KnownScheme> version(AssessmentSchemeId id, int version) {
        return ask(id, scheme -> scheme.numbered(version));
    }

    private Optional<KnownScheme> ask(
            AssessmentSchemeId id, Function<AssessmentScheme, Optional<KnownScheme>> question) {
        try {
            return repository.load(id.raw()).invoke(question);
        } catch (AggregateNotFoundException none) {
            return Optional.empty();
        }
    }
}
