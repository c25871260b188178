package org.anjian.api.assessmentscheme.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.assessmentscheme.AssessmentSchemeCommand;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.assessmentscheme.SchemePart;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Adopts the assessment scheme of a sector, or a new version of it (QJ22A-10a).
 *
 * @param region the municipality
 * @param title the name of the document
 * @param parts the three parts, each once
 * @param cycleMonths after how many months performance is assessed again; {@link #DEFAULT_CYCLE} where it is null
 * @param feeFen what an assessment costs; must be nothing (NL-AQ27)
 */
public record AdoptAssessmentScheme(
        RegionCode region,
        Sector sector,
        String title,
        List<SchemePart> parts,
        @Nullable Integer cycleMonths,
        @Nullable Long feeFen,
        Instant occurredAt,
        @Nullable String commandId)
        implements AssessmentSchemeCommand {

    /** The cycle where a scheme names none (定期, configured, not statutory: QJ22A-10c). */
    public static final int DEFAULT_CYCLE = 12;

    private static final int LONGEST_CYCLE = 60;

    public AdoptAssessmentScheme {
        Required.value(region, "region");
        Required.value(sector, "sector");
        title = Required.name(title, "title");
        parts = Required.list(parts, "parts");
        cycleMonths = cycleMonths == null ? DEFAULT_CYCLE : cycleMonths;
        if (cycleMonths < 1 || cycleMonths > LONGEST_CYCLE) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "cycleMonths");
        }
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from municipality and sector. */
    @Override
    @TargetAggregateIdentifier
    public AssessmentSchemeId schemeId() {
        return AssessmentSchemeId.of(region, sector);
    }
}
