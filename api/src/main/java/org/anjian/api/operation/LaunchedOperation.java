package org.anjian.api.operation;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An operation and who leads it; its inspections refer to its id.
 *
 * @param lead the code of the body that leads it
 * @param sector of a special inspection
 * @param period the quarter 2016-Q3, or the month 2016-08
 * @param participants the other departments
 */
public record LaunchedOperation(
        OperationId id,
        OperationKind kind,
        String lead,
        @Nullable Sector sector,
        String period,
        String title,
        String scope,
        List<ResponsibleBody> participants,
        LocalDate launchedOn) {

    public LaunchedOperation {
        participants = List.copyOf(participants);
    }
}
