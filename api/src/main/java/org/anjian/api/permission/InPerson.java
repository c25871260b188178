package org.anjian.api.permission;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.api.delegation.DelegationRefusal;
import org.anjian.api.delegation.command.AppointDeputy;
import org.anjian.api.delegation.command.GrantDelegation;
import org.anjian.api.delegation.command.WithdrawDelegation;
import org.anjian.api.emergencyplan.command.SignEmergencyPlan;
import org.anjian.api.employeecomment.command.SubmitEmployeeComment;
import org.anjian.api.inspection.command.SignInspectionRecord;
import org.anjian.api.inspection.command.StartInspection;
import org.anjian.api.message.Actor;
import org.anjian.api.monthlyreturn.command.SignMonthlyReturn;
import org.anjian.api.penaltycase.command.DecideOnTheSpot;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.safetymanager.command.ReportRetaliation;
import org.anjian.api.safetyrule.command.SignSafetyRule;
import org.anjian.api.selfcheck.command.SignCommitment;
import org.anjian.api.tipoff.command.AccessReporterIdentity;
import org.anjian.api.tipoff.command.GrantReporterIdentity;
import org.anjian.api.tipoff.command.RefuseReporterIdentity;
import org.anjian.api.tipoff.command.ReportTipOffRetaliation;
import org.anjian.api.tipoff.command.RequestReporterIdentity;
import org.anjian.api.tipoff.view.ReporterIdentityView;

/**
 * What nobody does or reads on behalf of another, though role and delegation would allow it: what the documents demand of a
 * person (亲自、本人、主要负责人签字), who informed, what is about oneself, and the passing on of what is held for another.
 */
public final class InPerson {

    private static final Map<Class<?>, String> RULES = rules();

    private InPerson() {}

    /** The rule behind each of them, by command class or document class. */
    public static Map<Class<?>, String> all() {
        return RULES;
    }

    /**
     * Checks that nothing of it is done or read on behalf of another.
     *
     * @param reach how far the role reaches there; a file of one's own is one's own
     * @throws RefusedException {@link InputRefusal#IN_PERSON_ONLY} with the rule that demands it
     */
    static void require(Actor actor, Class<?> type, Reach reach) {
        if (actor.onBehalf() == null || !demands(type, reach)) {
            return;
        }
        Refusal refusal = Refusal.of(InputRefusal.IN_PERSON_ONLY, null);
        String rule = RULES.get(type);
        throw new RefusedException(rule == null ? refusal : refusal.underRule(rule));
    }

    static boolean demands(Class<?> type, Reach reach) {
        return reach == Reach.OWN_FILE || RULES.containsKey(type);
    }

    private static Map<Class<?>, String> rules() {
        Map<Class<?>, String> rules = new LinkedHashMap<>();
        // A signature is that of the principal; that of a deputy is not enough.
        rules.put(SignMonthlyReturn.class, "QJ22B-12a");
        rules.put(SignEmergencyPlan.class, "QX24-07");
        rules.put(SignSafetyRule.class, "QX24-03");
        rules.put(SignCommitment.class, "QX24-P2e");
        // Who is away was not at the site: the certificates shown there and the signatures are of those who were.
        rules.put(StartInspection.class, "NL-AQ67");
        rules.put(SignInspectionRecord.class, "NL-AQ68");
        rules.put(DecideOnTheSpot.class, "NL-CF51");
        // Each look at who informed was granted to one person and is answered for by one.
        rules.put(RequestReporterIdentity.class, "QJ16-15c");
        rules.put(GrantReporterIdentity.class, "QJ16-15c");
        rules.put(RefuseReporterIdentity.class, "QJ16-15c");
        rules.put(AccessReporterIdentity.class, "QJ16-15c");
        rules.put(ReporterIdentityView.class, "QJ16-15c");
        // What one says of oneself.
        rules.put(SubmitEmployeeComment.class, "QJ16-15d");
        rules.put(ReportTipOffRetaliation.class, "QJ16-15c");
        rules.put(ReportRetaliation.class, "QJ22A-11b");
        // What is held for another is not passed on.
        rules.put(GrantDelegation.class, DelegationRefusal.HOUSE_RULE);
        rules.put(AppointDeputy.class, DelegationRefusal.HOUSE_RULE);
        rules.put(WithdrawDelegation.class, DelegationRefusal.HOUSE_RULE);
        return Map.copyOf(rules);
    }
}
