package org.anjian.command.gridreport;

import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.gridreport.GridReportRefusal;
import org.anjian.api.gridreport.GridReportSubject;
import org.anjian.api.gridreport.command.RecordGridReport;
import org.anjian.api.gridreport.event.GridReportDispatched;
import org.anjian.api.gridreport.event.GridReportRecorded;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.calendar.WorkingDayTerms;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in the reports of grid workers; each goes to the body of the township at once (ML20-12e). */
@Component
class GridReporting {

    private final Repository<GridReport> repository;
    private final Permissions permissions;
    private final Grids grids;
    private final Enterprises enterprises;
    private final WorkingDayTerms terms;

    GridReporting(
            Repository<GridReport> repository,
            Permissions permissions,
            Grids grids,
            Enterprises enterprises,
            WorkingDayTerms terms) {
        this.repository = repository;
        this.permissions = permissions;
        this.grids = grids;
        this.enterprises = enterprises;
        this.terms = terms;
    }

    /** The reach of a grid worker is the grid, which may be smaller than the region of the enterprise. */
    @CommandHandler
    Decision handle(RecordGridReport command, Actor actor, DeadlineManager deadlines) throws Exception {
        permissions.requireRole(actor, RecordGridReport.class);
        KnownEnterprise enterprise = enterprises
                .find(command.enterpriseId())
                .orElseThrow(() -> new RefusedException(EnterpriseRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
        if (!enterprise.region().isNear(actor.jurisdiction())) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD);
        }
        KnownGrid grid = grids.find(command.gridId())
                .filter(known -> known.region().isWithin(actor.jurisdiction()))
                .orElseThrow(() -> new RefusedException(GridReportRefusal.GRID_UNKNOWN, "gridId"));
        Refuse.when(!grid.workers().contains(actor.inWhoseName()), GridReportRefusal.NOT_A_WORKER);
        Refuse.when(
                !grid.enterprises().contains(command.enterpriseId()),
                GridReportRefusal.ENTERPRISE_NOT_IN_GRID,
                "enterpriseId");
        if (enterprise.closed()) {
            throw new RefusedException(EnterpriseRefusal.ENTERPRISE_IS_CLOSED, "enterpriseId");
        }
        GridReportSubject subject = new GridReportSubject(
                command.gridReportId(), grid.id(), grid.name(), enterprise.id(), enterprise.name(), grid.region());
        GridReportRecorded recorded = new GridReportRecorded(
                subject,
                command.occurredAt(),
                actor.id(),
                command.description(),
                command.location(),
                command.evidence());
        GridReportDispatched dispatched = new GridReportDispatched(
                subject,
                command.occurredAt(),
                grid.township(),
                terms.lastDay(DisposalDue.WORKING_DAYS, grid.region(), LegalTime.dayOf(command.occurredAt())),
                null);
        return repository
                .newInstance(() -> new GridReport(recorded, dispatched))
                .invoke(report -> report.begin(dispatched, deadlines));
    }
}
