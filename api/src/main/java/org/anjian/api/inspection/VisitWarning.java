package org.anjian.api.inspection;

import java.util.List;

/** A warning before a visit, with its list. */
public record VisitWarning(VisitWarningKind kind, List<KnownVisit> visits) {

    public VisitWarning {
        visits = List.copyOf(visits);
    }
}
