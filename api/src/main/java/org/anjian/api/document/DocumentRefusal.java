package org.anjian.api.document;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command or a question about an enforcement document. */
public enum DocumentRefusal implements RefusalCode {
    KIND_OF_ANOTHER_RECORD(
            RefusalKind.INVALID, "QJ16-06f", "该类记录不制作这种文书", "Such documents are not issued for this kind of record"),
    FACT_NOT_RECORDED(
            RefusalKind.CONFLICT,
            "QJ16-06f",
            "案卷尚无该文书所载的事实，不能制作",
            "The record does not hold yet what the document tells"),
    MEASURE_OF_ANOTHER_KIND(
            RefusalKind.CONFLICT,
            "QJ16-05c",
            "该执法决定应使用另一种决定书",
            "A measure of this kind is decided by the other document"),
    ACT_REVOKED(
            RefusalKind.CONFLICT,
            "QJ16-06f",
            "该行政行为已撤销，不再制作文书",
            "The act was revoked; no document of it is issued any more"),
    FACT_UNKNOWN(
            RefusalKind.INVALID,
            "QJ16-06f",
            "指定的事项不是该文书所载的事实",
            "The version named is not of a fact that the document tells"),
    RECORD_VERSION_UNKNOWN(RefusalKind.INVALID, "QJ16-06f", "记录没有这个版本", "The record does not have that version"),
    BEFORE_ITS_FACT(
            RefusalKind.INVALID, "QJ16-06f", "文书不能早于其所载的事实", "A document is not generated before what it tells"),
    TEMPLATE_BROKEN(
            RefusalKind.UNAVAILABLE,
            "QJ16-06f",
            "文书模板无法使用，请检查模板文件",
            "The template of the document cannot be used; check its file"),
    CONTENT_ALTERED(
            RefusalKind.UNAVAILABLE,
            "QJ16-06f",
            "文书内容与登记的摘要不符，已停止提供",
            "The content differs from the digest on record and is not handed out"),
    CONTENT_MISSING(RefusalKind.UNAVAILABLE, "QJ16-06f", "文书内容不在库中", "The content of the document is not in the store"),
    PDF_CONVERTER_MISSING(
            RefusalKind.UNAVAILABLE,
            "ANJIAN-PDF",
            "本节点未安装 LibreOffice，不能转换为 PDF",
            "LibreOffice is not installed on this node, so nothing can be converted to PDF"),
    PDF_CONVERSION_FAILED(RefusalKind.UNAVAILABLE, "ANJIAN-PDF", "转换为 PDF 失败", "The conversion to PDF failed");

    private final Reason reason;

    DocumentRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
