package org.anjian.api.constructionproject.command;

import java.time.Instant;
import org.anjian.api.constructionproject.ConstructionProjectCommand;
import org.anjian.api.constructionproject.ConstructionProjectId;
import org.anjian.api.constructionproject.ProjectKind;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Registers a construction project (建设项目, QJ16-10b).
 *
 * @param park the industrial park it lies in
 */
public record RegisterConstructionProject(
        @TargetAggregateIdentifier ConstructionProjectId constructionProjectId,
        EnterpriseId enterpriseId,
        String name,
        ProjectKind kind,
        @Nullable String park,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements ConstructionProjectCommand {

    public RegisterConstructionProject {
        constructionProjectId =
                constructionProjectId == null ? ConstructionProjectId.forCommand(commandId) : constructionProjectId;
        Required.value(enterpriseId, "enterpriseId");
        name = Required.name(name, "name");
        Required.value(kind, "kind");
        park = Required.optionalText(park, "park");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
