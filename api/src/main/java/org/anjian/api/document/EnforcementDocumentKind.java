package org.anjian.api.document;

import static org.anjian.api.document.DocumentedRecordKind.CORRECTION_ORDER;
import static org.anjian.api.document.DocumentedRecordKind.INSPECTION;
import static org.anjian.api.document.DocumentedRecordKind.PENALTY_CASE;

import java.util.List;
import java.util.Locale;

/** The enforcement documents (行政执法文书), each from a template of its own (QJ16-06f). */
public enum EnforcementDocumentKind {
    /** Notice of inspection (检查通知书): once the enterprise was notified. */
    INSPECTION_NOTICE(INSPECTION, "检查通知书", "QX24-R3", DocumentAudience.INSPECTION),
    /** On-site record (现场检查记录): once it is written. */
    SCENE_RECORD(INSPECTION, "现场检查记录", "NL-AQ68", DocumentAudience.INSPECTION),
    /** Order to correct within a time limit (责令限期整改指令书). */
    CORRECTIVE_ORDER(CORRECTION_ORDER, "责令限期整改指令书", "QJ22A-06a", DocumentAudience.CORRECTION_ORDER),
    /** Opinion of a re-check (整改复查意见书): once a correction was verified. */
    RECHECK_OPINION(CORRECTION_ORDER, "整改复查意见书", "QJ22A-06a", DocumentAudience.CORRECTION_ORDER),
    /** Measure on the scene (现场处理措施决定书): stops, bans and the like, once imposed. */
    SCENE_MEASURE(
            DocumentedRecordKind.ENFORCEMENT_MEASURE, "现场处理措施决定书", "QJ16-05c", DocumentAudience.ENFORCEMENT_MEASURE),
    /** Enforcement measure (行政强制措施决定书): sealing, detention and the cutting off of supplies, once imposed. */
    ENFORCEMENT_MEASURE(
            DocumentedRecordKind.ENFORCEMENT_MEASURE, "行政强制措施决定书", "QJ16-05c", DocumentAudience.ENFORCEMENT_MEASURE),
    /** Filing approval (立案审批表): once the case is filed. */
    FILING_APPROVAL(PENALTY_CASE, "立案审批表", "NL-CF54", DocumentAudience.PENALTY_CASE),
    /** Record of an inquiry (询问笔录): once a testimony or statement is in evidence. */
    INQUIRY_RECORD(PENALTY_CASE, "询问笔录", "NL-CF42", DocumentAudience.PENALTY_CASE),
    /** Prior notice (行政处罚告知书): once it was served. */
    PENALTY_NOTICE(PENALTY_CASE, "行政处罚告知书", "NL-CF44", DocumentAudience.PENALTY_CASE, DocumentAudience.PARTY),
    /** Notice of a hearing (听证会通知书). */
    HEARING_NOTICE(PENALTY_CASE, "听证会通知书", "NL-CF63", DocumentAudience.PENALTY_CASE, DocumentAudience.PARTY),
    /** Penalty decision (行政处罚决定书). */
    PENALTY_DECISION(PENALTY_CASE, "行政处罚决定书", "NL-CF57", DocumentAudience.PENALTY_DECISION),
    /** Decision on the spot (当场行政处罚决定书). */
    ON_SPOT_DECISION(PENALTY_CASE, "行政（当场）处罚决定书", "NL-CF51", DocumentAudience.PENALTY_DECISION),
    /** Decision not to impose a penalty (不予行政处罚决定书). */
    NO_PENALTY_DECISION(PENALTY_CASE, "不予行政处罚决定书", "NL-CF57", DocumentAudience.PENALTY_DECISION),
    /** Receipt of service (送达回执): of the notice, or of the decision. */
    SERVICE_RECEIPT(PENALTY_CASE, "送达回执", "NL-CF61", DocumentAudience.PENALTY_CASE, DocumentAudience.PARTY),
    /** Approval of instalments (延期（分期）缴纳罚款批准书). */
    INSTALMENT_APPROVAL(PENALTY_CASE, "延期（分期）缴纳罚款批准书", "NL-CF72", DocumentAudience.PENALTY_DECISION),
    /** Demand of performance (催告书). */
    DEMAND(PENALTY_CASE, "催告书", "NL-QZ53", DocumentAudience.PENALTY_DECISION),
    /** Application to the court (强制执行申请书). */
    COURT_APPLICATION(PENALTY_CASE, "强制执行申请书", "QJ16-14c", DocumentAudience.PENALTY_DECISION),
    /** Transfer of a case to the judiciary (案件移送书). */
    CASE_TRANSFER(PENALTY_CASE, "案件移送书", "QJ16-14a", DocumentAudience.PENALTY_CASE),
    /** Closing approval (结案审批表). */
    CLOSING_APPROVAL(PENALTY_CASE, "结案审批表", "QJ16-06d", DocumentAudience.PENALTY_CASE);

    private final DocumentedRecordKind record;
    private final String title;
    private final String rule;
    private final List<DocumentAudience> audiences;

    EnforcementDocumentKind(DocumentedRecordKind record, String title, String rule, DocumentAudience... audiences) {
        this.record = record;
        this.title = title;
        this.rule = rule;
        this.audiences = List.of(audiences);
    }

    /** The kind of record that such documents are issued for. */
    public DocumentedRecordKind record() {
        return record;
    }

    /** The title in Chinese. */
    public String title() {
        return title;
    }

    /** The rule that the act behind the document follows. */
    public String rule() {
        return rule;
    }

    /** Who may read such documents. */
    public List<DocumentAudience> audiences() {
        return audiences;
    }

    /** The file name of its template. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".docx";
    }
}
