package org.anjian.api.refusal;

/** Reasons to refuse a request before anybody looks at what it asks for. */
public enum RequestRefusal implements RefusalCode {
    MALFORMED_REQUEST(RefusalKind.INVALID, "请求格式不正确", "The request is malformed"),
    NO_SUCH_PAGE(RefusalKind.NOT_FOUND, "没有这个页面", "There is nothing at this address"),
    METHOD_NOT_ALLOWED(RefusalKind.INVALID, "此处不支持这种请求方法", "This address does not take that method"),
    UNSUPPORTED_MEDIA_TYPE(RefusalKind.INVALID, "不支持这种内容类型", "The type of the content is not supported"),
    NOT_ACCEPTABLE(RefusalKind.INVALID, "没有所要求的格式", "There is no representation of the kind that was asked for"),
    BODY_TOO_SLOW(RefusalKind.INVALID, "请求内容发送过慢", "The body took too long to arrive"),
    QUERY_TOO_LARGE(RefusalKind.INVALID, "查询过大，请拆分后再试", "The query is too large: ask for less at a time"),
    TOO_MANY_REQUESTS(RefusalKind.CONFLICT, "请求过于频繁，请稍后再试", "Too many requests: try again later"),
    INTERNAL(RefusalKind.UNAVAILABLE, "系统内部错误", "Internal error");

    private final Reason reason;

    RequestRefusal(RefusalKind kind, String zh, String en) {
        this.reason = new Reason(kind, "ANJIAN-SURFACE", zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
