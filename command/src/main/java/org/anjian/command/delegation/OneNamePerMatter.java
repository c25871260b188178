package org.anjian.command.delegation;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjian.api.accident.AccidentCommand;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.bulletin.BulletinCommand;
import org.anjian.api.closure.ClosureCommand;
import org.anjian.api.correctionorder.CorrectionOrderCommand;
import org.anjian.api.delegation.DelegationRefusal;
import org.anjian.api.disclosure.DisclosureCommand;
import org.anjian.api.enforcementmeasure.EnforcementMeasureCommand;
import org.anjian.api.enforcementplan.EnforcementPlanCommand;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Doer;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.MonthlyReturnCommand;
import org.anjian.api.normativedocument.NormativeDocumentCommand;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.randomdraw.RandomDrawCommand;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.typicalcase.TypicalCaseCommand;
import org.anjian.command.clearance.CommandTarget;
import org.anjian.command.refusal.Refuse;

/**
 * Keeps apart what roles keep apart. Where an officer proposes and a head decides, no rule compares their accounts, for one account
 * has one role; by a delegation one hand would have two. So whoever acted in a matter in one name, or was acted for there, does not act there in
 * another: nobody who has to do with an earlier act goes on in it on behalf of somebody else.
 *
 * <p>A matter is a record that goes from hand to hand until it is decided; registers, which everybody writes into, are none.
 */
public final class OneNamePerMatter {

    private static final Set<Class<?>> MATTERS = Set.of(
            AccidentCommand.class,
            BlacklistCommand.class,
            BulletinCommand.class,
            ClosureCommand.class,
            CorrectionOrderCommand.class,
            DisclosureCommand.class,
            EnforcementMeasureCommand.class,
            EnforcementPlanCommand.class,
            HazardCommand.class,
            InspectionCommand.class,
            MonthlyReturnCommand.class,
            NormativeDocumentCommand.class,
            PenaltyCaseCommand.class,
            RandomDrawCommand.class,
            TipOffCommand.class,
            TypicalCaseCommand.class);

    private final Function<String, Stream<? extends Map<String, ?>>> history;

    /**
     * @param history the metadata of all events of a record, none where there is no such record
     */
    public OneNamePerMatter(Function<String, Stream<? extends Map<String, ?>>> history) {
        this.history = history;
    }

    /**
     * Checks an act on behalf of another against all that was done before in the same matter; everybody else passes.
     *
     * @throws RefusedException {@link DelegationRefusal#ACTED_IN_ANOTHER_NAME}
     */
    public void require(Actor actor, Object command) {
        if (actor.onBehalf() == null || !isOfMatter(command)) {
            return;
        }
        String record = CommandTarget.of(command);
        if (record == null) {
            return;
        }
        try (Stream<? extends Map<String, ?>> events = history.apply(record)) {
            Refuse.when(
                    events.anyMatch(metadata -> isByInAnotherName(metadata, actor)),
                    DelegationRefusal.ACTED_IN_ANOTHER_NAME);
        }
    }

    private static boolean isOfMatter(Object command) {
        return MATTERS.stream().anyMatch(matter -> matter.isInstance(command));
    }

    private static boolean isByInAnotherName(Map<String, ?> metadata, Actor actor) {
        Doer doer = Doer.fromMetadata(metadata);
        return doer != null
                && !Role.SYSTEM.name().equals(metadata.get(Actor.ROLE))
                && doer.sharesPersonWith(actor.doer())
                && !doer.inWhoseName().equals(actor.inWhoseName());
    }
}
