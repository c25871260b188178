package org.anjian.query.selfdeclaration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.message.LegalTime;
import org.anjian.api.selfdeclaration.DeclaredMonth;
import org.anjian.api.selfdeclaration.SelfDeclarationSubject;
import org.anjian.api.selfdeclaration.event.MonthlySelfDeclarationMissed;
import org.anjian.api.selfdeclaration.event.MonthlySelfDeclarationRequired;
import org.anjian.api.selfdeclaration.event.MonthlySelfInspectionDeclared;
import org.anjian.api.selfdeclaration.event.SelfDeclarationEvent;
import org.anjian.api.selfdeclaration.event.SelfDeclarationWarned;
import org.anjian.api.selfdeclaration.view.SelfDeclarationView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The monthly declarations of enterprises (月度申报): one document an enterprise. */
public final class SelfDeclarationFold implements FoldedModel<SelfDeclarationEvent, SelfDeclarationView> {

    @Override
    public String name() {
        return "self-declarations";
    }

    @Override
    public String aggregateType() {
        return "MonthlySelfDeclaration";
    }

    @Override
    public String idPrefix() {
        return "selfdeclaration-";
    }

    @Override
    public int schema() {
        return 2;
    }

    @Override
    public Class<SelfDeclarationEvent> eventType() {
        return SelfDeclarationEvent.class;
    }

    @Override
    public Class<SelfDeclarationView> viewType() {
        return SelfDeclarationView.class;
    }

    @Override
    public SelfDeclarationView fold(@Nullable SelfDeclarationView before, SelfDeclarationEvent event, EventInfo info) {
        SelfDeclarationSheet sheet = before == null ? new SelfDeclarationSheet() : new SelfDeclarationSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        about(sheet, event.declarations());
        switch (event) {
            case MonthlySelfDeclarationRequired e ->
                sheet.requiredFrom = YearMonth.parse(e.firstMonth()).atDay(1);
            case MonthlySelfInspectionDeclared e -> {
                sheet.declarations.add(new DeclaredMonth(
                        e.month(),
                        day,
                        e.checks(),
                        e.hazardsFound(),
                        e.note(),
                        e.delivery().timeliness(),
                        List.of()));
                if (sheet.declarations.size() > KEPT) {
                    sheet.declarations.removeFirst();
                }
                sheet.declaredMonths.add(e.month());
                if (e.delivery().timeliness() == Timeliness.LATE) {
                    sheet.lateMonths.add(e.month());
                }
            }
            case SelfDeclarationWarned e ->
                sheet.declarations.replaceAll(
                        declared -> declared.month().equals(e.month()) ? declared.warnedOf(e.warning()) : declared);
            case MonthlySelfDeclarationMissed e -> sheet.missedMonths.add(e.month());
        }
        return sheet.view(info);
    }

    /** How many declarations a document keeps in full; of the rest it keeps the months. */
    static final int KEPT = 36;

    private static void about(SelfDeclarationSheet sheet, SelfDeclarationSubject subject) {
        sheet.id = subject.id();
        sheet.enterpriseId = subject.enterpriseId();
        sheet.enterpriseName = subject.enterpriseName();
        sheet.region = subject.region();
        sheet.sector = subject.sector();
    }
}
