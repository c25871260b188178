package org.anjian.api.refusal;

/** Reasons to refuse an input that no context owns. */
public enum InputRefusal implements RefusalCode {
    REQUIRED(RefusalKind.INVALID, "缺少必填项", "A required value is missing"),
    TOO_LONG(RefusalKind.INVALID, "文字超过允许的长度", "The text is longer than allowed"),
    MALFORMED(RefusalKind.INVALID, "格式不正确", "The value is malformed"),
    UNKNOWN_VALUE(RefusalKind.INVALID, "取值不在规定范围内", "The value is not one of those allowed"),
    OUT_OF_RANGE(RefusalKind.INVALID, "数值超出允许范围", "The number is out of range"),
    IN_THE_FUTURE(RefusalKind.INVALID, "发生时间不能晚于当前时间", "An act cannot have happened in the future"),
    SEVERAL_MOMENTS(RefusalKind.INVALID, "时点只能指定一个", "Only one moment may be given"),
    NO_SUCH_MOMENT(RefusalKind.INVALID, "没有这个版本或位置，或尚未到达", "There is no such version or position, or not yet"),
    MOMENTS_NOT_IN_ORDER(
            RefusalKind.INVALID, "后一时点未包含前一时点的全部事件", "The second moment does not hold every event of the first"),
    NOT_OF_THE_PAST(
            RefusalKind.INVALID,
            "此项不能按过去的时点查询",
            "This cannot be asked as of a moment of the past, only of the present"),
    FOREIGN_CURSOR(RefusalKind.INVALID, "游标不属于本次查询", "The cursor belongs to another query"),
    NOT_AUTHENTICATED(RefusalKind.FORBIDDEN, "未登录或凭证已失效", "No valid credentials were given"),
    NOT_PERMITTED(RefusalKind.FORBIDDEN, "无权进行此操作", "The actor may not do this"),
    OUT_OF_SCOPE(
            RefusalKind.FORBIDDEN,
            "该应用令牌或者委托未包含此项范围",
            "The token of the application, or the delegation, is not for this"),
    IN_PERSON_ONLY(RefusalKind.FORBIDDEN, "须由本人办理，不得委托或者代行", "This is done in person, not on behalf of another"),
    FIELD_WITHHELD(
            RefusalKind.FORBIDDEN,
            "该字段的保密级别不对您公开，不得据以查询",
            "The field is withheld from you, and nothing is found by it"),
    ROLE_NOT_ALLOWED(
            RefusalKind.FORBIDDEN,
            "辅助人员和村（社区）检查人员不得作出此项执法行为",
            "Who assists or checks for a village does not act or decide"),
    NO_SUCH_RECORD(RefusalKind.NOT_FOUND, "没有这条记录", "There is no such record"),
    ALREADY_RECORDED(RefusalKind.CONFLICT, "该记录已存在", "The record exists already"),
    CONCURRENT_CHANGE(RefusalKind.CONFLICT, "记录已被他人修改，请刷新后重试", "Somebody else changed the record first"),
    COMMAND_ID_REUSED(RefusalKind.CONFLICT, "指令编号已用于另一条指令", "The command id was used for another command"),
    TEMPORARILY_UNAVAILABLE(RefusalKind.UNAVAILABLE, "系统暂时不可用，请稍后重试", "A part of the system is down; try again later"),
    NOT_SERVED_HERE(
            RefusalKind.UNAVAILABLE,
            "本节点不办理此类请求，也没有其他节点应答",
            "This node does not serve such requests, and no other node answers");

    private final Reason reason;

    InputRefusal(RefusalKind kind, String zh, String en) {
        this.reason = new Reason(kind, "ANJIAN-INPUT", zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
