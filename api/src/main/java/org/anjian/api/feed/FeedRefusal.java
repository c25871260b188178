package org.anjian.api.feed;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Why a request of the public is not answered. */
public enum FeedRefusal implements RefusalCode {
    POSITION_UNKNOWN(
            RefusalKind.CONFLICT,
            "没有这个位置：请从 0 或者已读到的位置开始",
            "There is no such position: begin with 0, or with a position that you were given"),
    POSITION_MALFORMED(RefusalKind.INVALID, "位置必须是整数", "A position is an integer"),
    LIMIT_OUT_OF_RANGE(RefusalKind.INVALID, "每页条数超出允许范围", "The number of lines is not an integer in the allowed range"),
    MONTH_MALFORMED(RefusalKind.INVALID, "月份格式应为 2026-10", "A month is written like 2026-10"),
    NO_SUCH_RECORD(RefusalKind.NOT_FOUND, "没有这条公开记录", "There is no such public record"),
    NO_SUCH_FILE(RefusalKind.NOT_FOUND, "没有这个文件", "There is no such file"),
    NO_SUCH_PAGE(RefusalKind.NOT_FOUND, "没有这个页面", "There is nothing at this address"),
    NOT_CLOSED(RefusalKind.NOT_FOUND, "该月尚未结束", "The month is not over"),
    NOT_EMPTY(RefusalKind.NOT_FOUND, "该月有公开事项，见数据文件", "Something was published in that month: see its files"),
    NO_KEY(RefusalKind.UNAVAILABLE, "本节点未配置签名密钥", "This node has no key to sign with"),
    NOT_ACCEPTABLE(RefusalKind.INVALID, "没有所要求的格式", "There is no representation of the kind that was asked for"),
    METHOD_NOT_ALLOWED(RefusalKind.INVALID, "此处只能读取", "This address is for reading"),
    TOO_MANY_REQUESTS(RefusalKind.CONFLICT, "请求过于频繁，请稍后再试", "Too many requests: try again later"),
    QUERY_MISSING(RefusalKind.INVALID, "缺少查询", "There is no query"),
    BODY_MALFORMED(RefusalKind.INVALID, "请求内容不是有效的 JSON 查询", "The body is not a query in JSON");

    private final Reason reason;

    FeedRefusal(RefusalKind kind, String zh, String en) {
        this.reason = new Reason(kind, "ANJIAN-PUBLIC", zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
