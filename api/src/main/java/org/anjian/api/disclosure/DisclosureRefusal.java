package org.anjian.api.disclosure;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about what is made public. */
public enum DisclosureRefusal implements RefusalCode {
    PERSONAL_DATA_IN_TEXT(
            RefusalKind.INVALID,
            "QJ16-06h",
            "公开内容不得含有身份证号、电话、住址等个人信息",
            "What the public reads has no identity number, telephone, mail, account or dwelling in it"),
    INFORMER_IN_TEXT(
            RefusalKind.INVALID, "QJ16-06h", "公开内容不得涉及举报人", "What the public reads says nothing of who informed"),
    MINOR_IN_TEXT(RefusalKind.INVALID, "QJ16-06h", "公开内容不得涉及未成年人", "What the public reads says nothing of minors"),
    NOTHING_PROPOSED(RefusalKind.CONFLICT, "QJ16-06h", "没有待审核的公开内容", "There is no proposed text to review"),
    REVIEWER_PROPOSED(RefusalKind.FORBIDDEN, "QJ16-06h", "拟稿人不得审核自己拟定的公开内容", "Who proposed a text does not review it"),
    NOT_REVIEWED(RefusalKind.CONFLICT, "QJ16-06h", "公开内容未经审核", "Nothing is published that nobody else reviewed"),
    PUBLISHED_BEFORE(RefusalKind.CONFLICT, "QJ16-06h", "该决定已公开过", "The decision was published already"),
    NOT_PUBLIC(RefusalKind.CONFLICT, "ML20-04e", "该决定当前未公开", "The decision is not public now"),
    NOT_WITHDRAWN(RefusalKind.CONFLICT, "ML20-04e", "该公开未被撤回", "Only what was withdrawn is restored"),
    TERM_OVER(RefusalKind.CONFLICT, "ML20-04e", "公示期已满", "The time is over for which it may be public"),
    DECISION_GONE(
            RefusalKind.CONFLICT,
            "ML20-04e",
            "该决定已被撤销、确认违法或者确认无效",
            "The decision was revoked, declared illegal or declared void"),
    DECISION_CHANGED_SINCE(
            RefusalKind.CONFLICT,
            "ML20-04e",
            "该决定已变更，公开内容须重新审核",
            "The decision was changed: the text is to be reviewed anew"),
    CLOSED_TO_PROPOSALS(
            RefusalKind.CONFLICT, "QJ16-06h", "该公开已终止", "Nothing is proposed for what expired or was never published"),
    BEFORE_LAST_ACT(
            RefusalKind.INVALID,
            "QJ16-06h",
            "时间早于决定或者前一步骤",
            "An act comes after the decision and after the act before it"),
    NOT_OWN_AGENCY(
            RefusalKind.FORBIDDEN,
            "ML20-05c",
            "只能公开本机关的执法要素",
            "An agency publishes the elements of its own enforcement only"),
    NO_ELEMENT(RefusalKind.INVALID, "ML20-05c", "未列明公开的要素", "At least one element is published"),
    ELEMENT_TWICE(RefusalKind.INVALID, "ML20-05c", "同一要素重复", "An element is published once at a time");

    private final Reason reason;

    DisclosureRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
