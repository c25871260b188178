package org.anjian.command.assessmentscheme;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.anjian.api.assessmentscheme.AssessmentPart;
import org.anjian.api.assessmentscheme.AssessmentSchemeRefusal;
import org.anjian.api.assessmentscheme.SchemeItem;
import org.anjian.api.assessmentscheme.SchemePart;
import org.anjian.api.assessmentscheme.command.AdoptAssessmentScheme;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.region.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes assessment schemes in: the municipal regulator adopts them, counties apply them (QJ22A-10a). */
@Component
class SchemeAdoption {

    private final Repository<AssessmentScheme> repository;
    private final Regions regions;
    private final Permissions permissions;

    SchemeAdoption(Repository<AssessmentScheme> repository, Regions regions, Permissions permissions) {
        this.repository = repository;
        this.regions = regions;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(AdoptAssessmentScheme command, Actor actor) throws Exception {
        permissions.requireRole(actor, AdoptAssessmentScheme.class);
        // 市级 is a level of the jurisdiction, never a word in its name.
        if (actor.jurisdiction().level() != RegionLevel.CITY || command.region().level() != RegionLevel.CITY) {
            throw new RefusedException(AssessmentSchemeRefusal.LEVEL_NOT_MUNICIPAL);
        }
        permissions.require(actor, AdoptAssessmentScheme.class, command.region(), null);
        regions.require(command.region(), "region");
        check(command);
        return repository
                .loadOrCreate(command.schemeId().raw(), AssessmentScheme::new)
                .invoke(scheme -> scheme.adopt(command, actor.organisation()));
    }

    private static void check(AdoptAssessmentScheme command) {
        if (command.feeFen() != null && command.feeFen() != 0) {
            throw new RefusedException(AssessmentSchemeRefusal.ASSESSMENT_IS_FREE, "feeFen");
        }
        Set<AssessmentPart> parts = EnumSet.noneOf(AssessmentPart.class);
        command.parts().forEach(part -> parts.add(part.part()));
        if (command.parts().size() != AssessmentPart.values().length
                || parts.size() != command.parts().size()) {
            throw new RefusedException(AssessmentSchemeRefusal.PARTS_INCOMPLETE, "parts");
        }
        Set<String> codes = new HashSet<>();
        for (SchemePart part : command.parts()) {
            for (SchemeItem item : part.items()) {
                if (!codes.add(item.code())) {
                    throw new RefusedException(AssessmentSchemeRefusal.ITEM_CODE_REPEATED, "parts.items.code");
                }
            }
        }
    }
}
