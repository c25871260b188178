package org.anjian.query.checklist;

import java.time.Clock;
import java.time.LocalDate;
import org.anjian.api.checklist.ChecklistTemplate;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.checklist.query.ChecklistFindings;
import org.anjian.api.checklist.query.FindChecklistFindings;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.replay.RecordKind;
import org.anjian.query.search.Positions;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what the ledger holds of every item of the checklist of safety managers' duties. */
public final class ChecklistQueries {

    /** The checklist of 青安委〔2024〕2号. */
    private static final String TEMPLATE = "QX24";

    private final Checklists checklists;
    private final RecordsOfEnterprise records;
    private final RecordKind<?, EnterpriseView> enterprises;
    private final ReadFilter permissions;
    private final Positions positions;
    private final Clock clock;

    public ChecklistQueries(
            Checklists checklists,
            RecordsOfEnterprise records,
            RecordKind<?, EnterpriseView> enterprises,
            ReadFilter permissions,
            Positions positions,
            Clock clock) {
        this.checklists = checklists;
        this.records = records;
        this.enterprises = enterprises;
        this.permissions = permissions;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * One finding an item.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there is no such enterprise or the reader may not
     *     know of it, {@link InputRefusal#NOT_PERMITTED} where the reader may see published fields only
     */
    @QueryHandler
    public ChecklistFindings handle(FindChecklistFindings query, Actor actor) {
        if (permissions.of(actor, EnterpriseView.class).isReduced()) {
            throw new RefusedException(InputRefusal.NOT_PERMITTED);
        }
        positions.awaitFound(query.position());
        if (enterprises.find(FindRecord.now(query.enterprise().raw()), actor) == null) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD, "enterprise");
        }
        ChecklistTemplate template = checklists.find(TEMPLATE, null).orElseThrow();
        LocalDate day = query.on() == null ? LegalTime.dayOf(clock.instant()) : query.on();
        return new ChecklistFindings(
                day,
                template.template(),
                template.version(),
                ChecklistJudgements.of(template.items(), records.of(query.enterprise(), day, actor), day));
    }
}
