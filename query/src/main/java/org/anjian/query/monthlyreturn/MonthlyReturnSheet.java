package org.anjian.query.monthlyreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.MonthlyReturnState;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.monthlyreturn.TypicalCase;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view while one event is applied to it; lives no longer than that. */
final class MonthlyReturnSheet {

    MonthlyReturnState state = MonthlyReturnState.EXPECTED;

    @Nullable
    LocalDate dueOn;

    @Nullable
    LocalDate remindedOn;

    @Nullable
    LocalDate overdueOn;

    @Nullable
    ComputedFigures compiled;

    @Nullable
    LocalDate compiledOn;

    @Nullable
    String compiledBy;

    @Nullable
    ComputedFigures signed;

    @Nullable
    LocalDate signedOn;

    @Nullable
    String signedBy;

    int voidedSignatures;
    final List<TypicalCase> typicalCases = new ArrayList<>();
    boolean noTypicalCases;

    @Nullable
    LocalDate submittedOn;

    @Nullable
    String submittedBy;

    @Nullable
    Delivery delivery;

    @Nullable
    LocalDate acceptedOn;

    @Nullable
    LocalDate returnedOn;

    @Nullable
    String returnReason;

    int timesReturned;
    boolean lastOwed;

    MonthlyReturnSheet() {}

    MonthlyReturnSheet(MonthlyReturnView view) {
        state = view.state();
        dueOn = view.dueOn();
        remindedOn = view.remindedOn();
        overdueOn = view.overdueOn();
        compiled = view.compiled();
        compiledOn = view.compiledOn();
        compiledBy = view.compiledBy();
        signed = view.signed();
        signedOn = view.signedOn();
        signedBy = view.signedBy();
        voidedSignatures = view.voidedSignatures();
        typicalCases.addAll(view.typicalCases());
        noTypicalCases = view.noTypicalCases();
        submittedOn = view.submittedOn();
        submittedBy = view.submittedBy();
        delivery = view.delivery();
        acceptedOn = view.acceptedOn();
        returnedOn = view.returnedOn();
        returnReason = view.returnReason();
        timesReturned = view.timesReturned();
        lastOwed = view.lastOwed();
    }

    void unsign() {
        signed = null;
        signedOn = null;
        signedBy = null;
    }

    MonthlyReturnView view(MonthlyReturnSubject subject, EventInfo info) {
        return new MonthlyReturnView(
                subject.id(),
                info.version(),
                subject.organisation(),
                subject.region(),
                subject.region().path(),
                subject.month(),
                state,
                dueOn,
                remindedOn,
                overdueOn,
                compiled,
                compiledOn,
                compiledBy,
                signed,
                signedOn,
                signedBy,
                voidedSignatures,
                typicalCases,
                noTypicalCases,
                submittedOn,
                submittedBy,
                delivery,
                acceptedOn,
                returnedOn,
                returnReason,
                timesReturned,
                lastOwed,
                info.recordedAt());
    }
}
