package org.anjian.api.constructionproject.event;

import java.time.Instant;
import org.anjian.api.constructionproject.ConstructionProjectSubject;
import org.anjian.api.constructionproject.ProjectKind;
import org.axonframework.serialization.Revision;

/** A construction project was registered. */
@Revision("1")
public record ConstructionProjectRegistered(
        ConstructionProjectSubject project, Instant occurredAt, ProjectKind kind, String content)
        implements ConstructionProjectEvent {}
