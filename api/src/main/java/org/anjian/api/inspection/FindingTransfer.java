package org.anjian.api.inspection;

import java.time.LocalDate;
import org.anjian.api.enterprise.ResponsibleBody;
import org.jspecify.annotations.Nullable;

/** A finding that was handed to the department it belongs to (NL-AQ69). */
public record FindingTransfer(
        int number,
        ResponsibleBody to,
        LocalDate transferredOn,
        LocalDate acknowledgeBy,
        @Nullable LocalDate acknowledgedOn,
        boolean overdue) {}
