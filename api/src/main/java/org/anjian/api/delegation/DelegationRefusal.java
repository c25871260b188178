package org.anjian.api.delegation;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a delegation, or an act by one. */
public enum DelegationRefusal implements RefusalCode {
    /** Also where there is one, for somebody else. */
    DELEGATION_UNKNOWN(RefusalKind.NOT_FOUND, "没有授予您的这项委托", "There is no such delegation to you"),
    DELEGATION_NOT_BEGUN(RefusalKind.FORBIDDEN, "委托尚未开始", "The term of the delegation has not begun"),
    DELEGATION_ENDED(RefusalKind.FORBIDDEN, "委托已届满", "The term of the delegation is over"),
    DELEGATION_WITHDRAWN(RefusalKind.FORBIDDEN, "委托已撤回", "The delegation was withdrawn"),
    DELEGATE_MOVED(
            RefusalKind.FORBIDDEN,
            "受托人的单位、辖区或者身份与委托时不一致",
            "The delegate is no more of the office, jurisdiction or role for which it was granted"),
    NOT_FOR_APPLICATIONS(
            RefusalKind.FORBIDDEN,
            "应用令牌不得委托，也不得代他人办理",
            "The token of an application acts on behalf of nobody, and lets nobody act"),
    DELEGATION_TO_SELF(RefusalKind.INVALID, "不得委托本人", "Nobody is the delegate or deputy of themselves"),
    DELEGATE_ELSEWHERE(
            RefusalKind.INVALID,
            "受托人须属同一单位，或者其辖区在委托人辖区之内",
            "A delegate is of the same office, or of a jurisdiction within that of the principal"),
    TERM_ENDS_BEFORE_IT_BEGINS(RefusalKind.INVALID, "期限的终止须晚于开始", "The term ends before it begins"),
    TERM_BEGINS_BEFORE_THE_GRANT(RefusalKind.INVALID, "期限不得早于委托之时", "The term begins before it was granted"),
    BEFORE_THE_GRANT(RefusalKind.INVALID, "时间早于委托之时", "It would have happened before the grant"),
    TERM_OVER(RefusalKind.INVALID, "期限已过", "The term is over already"),
    TERM_TOO_LONG(RefusalKind.INVALID, "期限超过允许的天数", "The term is longer than allowed"),
    CONTEXT_UNKNOWN(
            RefusalKind.INVALID,
            "委托范围须逐项列明，如 hazard-loop:read，且须为本系统的业务范围",
            "What is delegated is named context by context, such as hazard-loop:read, and has to be known"),
    NOT_THE_HEAD(
            RefusalKind.FORBIDDEN,
            "须由本单位负责人或者上级负责人办理",
            "Only the head of the office, or a head of a superior jurisdiction, does this"),
    ACTED_IN_ANOTHER_NAME(
            RefusalKind.FORBIDDEN,
            "已以其他名义参与办理本件，不得再代他人办理",
            "Whoever acted in this matter in another name does not act in it on behalf of somebody else"),
    PRINCIPAL_WAS_AWAY(
            RefusalKind.INVALID,
            "委托人不在岗，不得列为在场执法人员",
            "Who is acted for was away, and is not among those who were there"),
    POST_HELD_ALREADY(RefusalKind.CONFLICT, "该职务在此期间已有代行人", "The post has a deputy in that time already"),
    OVER_ALREADY(RefusalKind.CONFLICT, "委托已撤回或者届满", "The delegation was withdrawn or is over");

    /** The rule of the house that delegations follow where no document speaks of them. */
    public static final String HOUSE_RULE = "ANJIAN-DELEGATION";

    private final Reason reason;

    DelegationRefusal(RefusalKind kind, String zh, String en) {
        this.reason = new Reason(kind, HOUSE_RULE, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
