package org.anjian.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjian.api.document.EnforcementDocumentKind;

/**
 * Draws the templates that come with Anjian: the files are what counts, and are changed in Word like those of a deployment. Run
 * it from the folder of the module to draw them all anew, or with the names of the kinds to draw some.
 */
final class BundledTemplates {

    static final Path FOLDER = Path.of("src", "main", "resources", "document-templates");

    private static final String PAPER_NOTE = "本文书一式两份：一份由行政机关备案，一份交当事人。";
    private static final String OFFICERS = "执法人员（签名）：__________　__________　证号：____________";
    private static final String PARTY = "当事人（签名或盖章）：__________　　日期：____年__月__日";

    private BundledTemplates() {}

    /** Writes the files. */
    public static void main(String[] kinds) throws IOException {
        Files.createDirectories(FOLDER);
        for (EnforcementDocumentKind kind : EnforcementDocumentKind.values()) {
            if (kinds.length == 0 || List.of(kinds).contains(kind.name())) {
                Files.write(FOLDER.resolve(kind.template()), of(kind).file());
            }
        }
    }

    private static WordPage of(EnforcementDocumentKind kind) {
        WordPage page = new WordPage().head(kind.title());
        return switch (kind) {
            case INSPECTION_NOTICE -> inspectionNotice(page);
            case SCENE_RECORD -> sceneRecord(page);
            case CORRECTIVE_ORDER -> correctiveOrder(page);
            case RECHECK_OPINION -> recheckOpinion(page);
            case SCENE_MEASURE, ENFORCEMENT_MEASURE -> measure(page);
            case FILING_APPROVAL -> filing(page);
            case INQUIRY_RECORD -> inquiry(page);
            case PENALTY_NOTICE -> penaltyNotice(page);
            case HEARING_NOTICE -> hearingNotice(page);
            case PENALTY_DECISION -> decision(page);
            case ON_SPOT_DECISION -> onSpotDecision(page);
            case NO_PENALTY_DECISION -> noPenalty(page);
            case SERVICE_RECEIPT -> receipt(page);
            case INSTALMENT_APPROVAL -> instalments(page);
            case DEMAND -> demand(page);
            case COURT_APPLICATION -> courtApplication(page);
            case CASE_TRANSFER -> transfer(page);
            case CLOSING_APPROVAL -> closing(page);
        };
    }

    private static WordPage inspectionNotice(WordPage page) {
        return page.to("{{party}}")
                .text("根据《中华人民共和国安全生产法》及有关规定，我单位决定对你单位进行{{matters}}监督检查。现将有关事项通知如下：")
                .text("一、检查时间：{{scheduledOn}}")
                .text("二、检查目的：{{purpose}}")
                .text("三、检查人员（共{{officerCount}}名）：")
                .part("officers", "{{no}}．{{account}}，执法证号：{{certificate}}")
                .text("四、参加检查的专家：{{experts}}")
                .text("请你单位主要负责人或者有关人员到场配合，如实提供有关资料，不得拒绝、阻挠。")
                .text("本通知以{{channel}}方式送达。")
                .seal()
                .note(PAPER_NOTE);
    }

    private static WordPage sceneRecord(WordPage page) {
        return page.form(
                        row("被检查单位", "{{party}}"),
                        row("统一社会信用代码", "{{creditCode}}"),
                        row("检查场所", "{{place}}"),
                        row("检查时间", "{{startedOn}}"),
                        row("单位陪同人员", "{{accompaniedBy}}"),
                        row("检查事项", "{{matters}}"))
                .text("检查人员出示执法证件，说明检查事项：")
                .part("officers", "{{no}}．{{account}}，执法证号：{{certificate}}")
                .text("检查情况：{{content}}")
                .text("发现问题共{{findingCount}}项：")
                .part(
                        "findings",
                        "{{no}}．〔{{severity}}〕{{description}}（类别：{{category}}；部位：{{location}}；整改期限：{{dueOn}}）")
                .text("处理意见：{{handling}}")
                .text("被检查单位意见：{{opinion}}")
                .part("signed", "被检查单位签名人：{{signatory}}　　签名日期：{{signedOn}}")
                .part("signatureRefused", "被检查单位拒绝签名，原因：{{signatureRefusal}}")
                .signatures(OFFICERS, "被检查单位负责人（签名）：__________　　日期：____年__月__日")
                .seal();
    }

    private static WordPage correctiveOrder(WordPage page) {
        return page.to("{{party}}")
                .text("经查，你单位存在下列问题：")
                .text("{{violation}}")
                .text("上述行为违反了{{legalBasis}}的规定。")
                .text("现责令你单位：{{demand}}")
                .text("以上问题应当于{{dueOn}}前整改完毕，达到有关法律法规规章和标准规定的要求。由此造成事故的，依法追究有关人员的责任。")
                .part("extended", "（原期限为{{extendedFrom}}，经批准延长。理由：{{extensionReason}}）")
                .text("整改期间，你单位应当采取措施，确保安全生产。对安全生产违法行为，将依法予以行政处罚。")
                .text("如果不服本指令，可以依法在六十日内申请行政复议，或者在六个月内依法向人民法院提起行政诉讼，但本指令不停止执行，法律另有规定的除外。")
                .signatures(OFFICERS, "被检查单位负责人（签名）：__________　　日期：____年__月__日")
                .seal()
                .note(PAPER_NOTE);
    }

    private static WordPage recheckOpinion(WordPage page) {
        return page.to("{{party}}")
                .text("我单位于{{orderedOn}}责令你单位：{{demand}}（整改期限：{{dueOn}}）。经对你单位整改情况进行复查，提出如下意见：")
                .text("一、整改报告：{{correction}}（报告日期：{{correctionOn}}）")
                .text("二、复查结论：{{result}}。")
                .text("三、复查意见：{{opinion}}")
                .part("notCorrected", "你单位未按要求完成整改，我单位将依法处理。")
                .signatures(OFFICERS, "被复查单位负责人（签名）：__________　　日期：____年__月__日")
                .seal()
                .note(PAPER_NOTE);
    }

    private static WordPage measure(WordPage page) {
        return page.to("{{party}}")
                .text("经查：{{grounds}}")
                .text("依据{{legalBasis}}，我单位决定对你单位采取以下措施：")
                .text("{{measure}}。具体情形：{{circumstances}}")
                .text("实施时间：{{imposedAt}}；期限至{{until}}止。")
                .text("执行责任：{{executor}}。落实措施：")
                .part("steps", "{{no}}．{{step}}")
                .part("noticed", "已于{{noticedAt}}书面通知{{noticeRecipient}}。")
                .part("emergency", "情况紧急，未提前通知。")
                .text("你单位享有陈述、申辩的权利。如果不服本决定，可以依法在六十日内申请行政复议，或者在六个月内依法向人民法院提起行政诉讼，但本决定不停止执行，法律另有规定的除外。")
                .signatures(OFFICERS, PARTY)
                .seal()
                .note(PAPER_NOTE);
    }

    private static WordPage filing(WordPage page) {
        return page.form(
                        row("案件来源", "{{origin}}"),
                        row("当事人", "{{party}}"),
                        row("统一社会信用代码", "{{creditCode}}"),
                        row("案由", "{{allegation}}"),
                        row(
                                "涉嫌违反条款",
                                "{{?violations}}\n{{no}}．{{statute}}（{{code}}；行为发生日期：{{factOn}}）\n{{/violations}}"),
                        row("立案理由", "{{reason}}"),
                        row("承办人", "{{handlers}}"),
                        row("立案日期", "{{issuedOn}}"),
                        row("办案期限", "{{decideBy}}"),
                        row("承办人意见", "\n签名：________　________　日期：____年__月__日"),
                        row("审核意见", "\n签名：________　日期：____年__月__日"),
                        row("审批意见", "同意立案（审批人：{{approvedBy}}）。\n签名：________　日期：____年__月__日"))
                .seal();
    }

    private static WordPage inquiry(WordPage page) {
        return page.form(
                        row("案件编号", "{{caseNumber}}"),
                        row("当事人", "{{party}}"),
                        row("案由", "{{allegation}}"),
                        row("询问时间", "{{askedAt}}"),
                        row("询问人", "{{collectors}}"),
                        row("证据编号", "证据{{evidenceNumber}}"),
                        row("证据种类", "{{evidenceKind}}"),
                        row("笔录名称", "{{evidenceTitle}}"),
                        row("笔录摘要", "SHA-256：{{evidenceDigest}}"))
                .text("被询问人的姓名、身份证件号码、住址和联系电话不载入本文书，见由承办人保管的笔录原件；原件以上列摘要核对。")
                .text("我们是{{body}}的执法人员，已向被询问人出示执法证件，并告知其依法享有申请回避和陈述、申辩的权利，以及如实回答询问的义务。")
                .text("被询问人核对笔录后的意见：______________________________________")
                .signatures(
                        "被询问人（签名）：__________　　日期：____年__月__日",
                        "询问人（签名）：______________　______________",
                        "记录人（签名）：______________")
                .seal();
    }

    private static WordPage penaltyNotice(WordPage page) {
        return page.to("{{party}}")
                .text("经查，你（单位）有下列违法事实：{{facts}}")
                .text("以上事实违反了：{{basis}}。拟作出行政处罚的理由：{{reasons}}")
                .part("hasNewFacts", "因出现新的事实，重新告知：{{newFacts}}")
                .text("依据上述规定，拟对你（单位）作出以下行政处罚：{{penalties}}。其中：")
                .part("hasFine", "罚款{{fineCapitals}}（{{fine}}）。")
                .part("hasConfiscation", "没收违法所得{{confiscationCapitals}}（{{confiscation}}）。")
                .part("fines", "{{no}}．{{code}}：适用裁量基准第{{tier}}档，罚款{{fine}}。")
                .text(
                        "如对上述处罚有异议，根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你（单位）有权在{{statementUntil}}前向我单位进行陈述和申辩；逾期未提出的，视为放弃上述权利。")
                .part(
                        "mayBeHeard",
                        "根据《中华人民共和国行政处罚法》第六十三条的规定，你（单位）有权要求举行听证。要求听证的，应当在{{hearingUntil}}前向我单位提出；逾期未提出的，视为放弃听证。")
                .text("送达方式：{{method}}。")
                .signatures(PARTY)
                .seal()
                .note(PAPER_NOTE);
    }

    private static WordPage hearingNotice(WordPage page) {
        return page.to("{{party}}")
                .text("根据你（单位）的申请，关于{{allegation}}一案，现定于{{heldOn}}在{{place}}{{access}}举行听证会，请准时出席。")
                .text("听证主持人：{{chair}}")
                .text("注意事项：")
                .text("一、当事人可以亲自参加听证，也可以委托一至二人代理；委托代理的，应当提交授权委托书。")
                .text("二、参加听证时应当携带身份证明和有关证据材料，通知有关证人到场。")
                .text("三、当事人认为主持人与本案有直接利害关系的，有权申请回避。")
                .text("四、当事人及其代理人无正当理由拒不出席或者未经许可中途退出听证的，视为放弃听证权利。")
                .seal()
                .note(PAPER_NOTE);
    }

    private static WordPage decision(WordPage page) {
        return page.form(row("当事人", "{{party}}"), row("统一社会信用代码", "{{creditCode}}"))
                .text("违法事实及证据：{{facts}}（{{evidence}}）")
                .text("以上事实违反了下列规定：")
                .part("violations", "{{no}}．{{statute}}（{{code}}）")
                .text("依据{{basis}}，决定给予以下行政处罚：{{penalties}}。其中：")
                .part("hasFine", "罚款{{fineCapitals}}（{{fine}}）。")
                .part("hasConfiscation", "没收违法所得{{confiscationCapitals}}（{{confiscation}}）。")
                .part("fines", "{{no}}．{{code}}：适用裁量基准第{{tier}}档，罚款{{fine}}。")
                .part("deviates", "不适用裁量基准所定幅度的理由：{{deviationReason}}")
                .text("处以罚款的，罚款自收到本决定书之日起十五日内缴至指定银行；到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。")
                .text(
                        "如果不服本处罚决定，可以依法在六十日内申请行政复议，或者在六个月内依法向人民法院提起行政诉讼，但本决定不停止执行，法律另有规定的除外。逾期不申请行政复议、不提起行政诉讼又不履行的，将依法申请人民法院强制执行。")
                .part("corrections", "更正{{no}}（{{on}}）：原“{{previous}}”更正为“{{corrected}}”。理由：{{reason}}")
                .seal()
                .note(PAPER_NOTE);
    }

    private static WordPage onSpotDecision(WordPage page) {
        return page.form(row("当事人", "{{party}}"), row("统一社会信用代码", "{{creditCode}}"))
                .text("违法事实：{{facts}}")
                .text("以上事实违反了下列规定：")
                .part("violations", "{{no}}．{{statute}}（{{code}}）")
                .text("依据上述规定，当场决定给予以下行政处罚：{{penalties}}。")
                .part(
                        "hasFine",
                        "罚款{{fineCapitals}}（{{fine}}），于{{payBy}}前缴至指定银行；到期不缴纳的，每日按罚款数额的千分之{{surchargePerMille}}加处罚款。")
                .text("如果不服本处罚决定，可以依法在{{reviewUntil}}前申请行政复议，或者在{{suitUntil}}前依法向人民法院提起行政诉讼，但本决定不停止执行，法律另有规定的除外。")
                .text("承办人：{{handlers}}")
                .signatures(OFFICERS, PARTY)
                .seal()
                .note(PAPER_NOTE);
    }

    private static WordPage noPenalty(WordPage page) {
        return page.form(row("当事人", "{{party}}"), row("统一社会信用代码", "{{creditCode}}"))
                .text("案由：{{allegation}}")
                .text("经调查，{{reasons}}")
                .text("符合不予行政处罚的情形：{{ground}}。根据《中华人民共和国行政处罚法》的有关规定，决定不予行政处罚。")
                .text("如果不服本决定，可以依法在六十日内申请行政复议，或者在六个月内依法向人民法院提起行政诉讼。")
                .seal()
                .note(PAPER_NOTE);
    }

    private static WordPage receipt(WordPage page) {
        return page.form(
                        row("案由", "{{allegation}}"),
                        row("受送达人", "{{party}}"),
                        row("送达文书名称", "{{servedPaper}}"),
                        row("文书文号", "{{servedNumber}}"),
                        row("送达方式", "{{method}}"),
                        row("送达时间", "{{servedAt}}"),
                        row("收件人", "{{receivedBy}}"),
                        row("回执", "{{receipt}}"),
                        row("回执摘要", "SHA-256：{{receiptDigest}}"),
                        row("收件人签名", "\n______________　　______年____月____日"),
                        row("送达人签名", "\n______________　______________"),
                        row("备注", "\n"))
                .seal();
    }

    private static WordPage instalments(WordPage page) {
        return page.to("{{party}}")
                .text("我单位于{{decidedOn}}作出{{decisionNumber}}行政处罚决定。你（单位）申请延期（分期）缴纳罚款，经审查：{{reason}}")
                .text("根据《中华人民共和国行政处罚法》第六十六条的规定，准予你（单位）分{{instalmentCount}}期缴纳，共计{{totalCapitals}}（{{total}}）：")
                .part("instalments", "第{{no}}期：于{{dueOn}}前缴纳{{amountCapitals}}（{{amount}}）；")
                .text("任何一期到期未缴纳的，本批准即行终止，尚未缴纳的部分依法处理。")
                .seal()
                .note(PAPER_NOTE);
    }

    private static WordPage demand(WordPage page) {
        return page.to("{{party}}")
                .text(
                        "我单位于{{decidedOn}}作出{{decisionNumber}}行政处罚决定，并于{{servedOn}}送达。你（单位）在法定期限内未履行，根据《中华人民共和国行政强制法》第五十四条的规定，现催告你（单位）履行下列义务：")
                .text("缴纳罚款{{openCapitals}}（{{open}}）；")
                .part("hasSurcharge", "缴纳加处罚款{{surchargeCapitals}}（{{surcharge}}）；")
                .text("合计{{totalCapitals}}（{{total}}）。")
                .text("你（单位）有权进行陈述和申辩。自本催告书送达之日起十日内仍未履行的，我单位将于{{applyAfter}}后依法申请人民法院强制执行。")
                .seal()
                .note(PAPER_NOTE);
    }

    private static WordPage courtApplication(WordPage page) {
        return page.to("{{court}}")
                .text("申请人：{{body}}")
                .text("被申请人：{{party}}（统一社会信用代码：{{creditCode}}）")
                .text(
                        "申请人于{{decidedOn}}对被申请人作出{{decisionNumber}}行政处罚决定，并于{{servedOn}}依法送达。被申请人在法定期限内不申请行政复议、不提起行政诉讼，又不履行行政处罚决定；申请人已于{{demandedOn}}催告，被申请人仍未履行。")
                .text("根据《中华人民共和国行政强制法》第五十三条、第五十四条、第五十五条的规定，特申请贵院强制执行下列项目：")
                .text("罚款{{openCapitals}}（{{open}}）；")
                .part("hasSurcharge", "加处罚款{{surchargeCapitals}}（{{surcharge}}）；")
                .text("合计{{totalCapitals}}（{{total}}）。")
                .text("附：{{application}}；行政处罚决定书及作出决定的事实、理由和依据；当事人的意见及催告情况。")
                .signatures("行政机关负责人（签名）：______________")
                .seal();
    }

    private static WordPage transfer(WordPage page) {
        return page.to("{{receiver}}")
                .text("关于{{party}}（{{allegation}}）一案，我单位在办理中发现涉嫌犯罪：{{reasons}}")
                .text("根据《中华人民共和国行政处罚法》第二十七条和《行政执法机关移送涉嫌犯罪案件的规定》，现将案件移送贵单位处理。请将立案情况书面告知我单位。")
                .text("案件编号：{{caseNumber}}；承办人：{{handlers}}；批准人：{{approvedBy}}")
                .text("附：案件材料、涉案物品清单和有关检验报告或者鉴定意见。")
                .seal();
    }

    private static WordPage closing(WordPage page) {
        return page.form(
                        row("案件编号", "{{caseNumber}}"),
                        row("当事人", "{{party}}"),
                        row("案由", "{{allegation}}"),
                        row("立案日期", "{{filedOn}}"),
                        row("处罚决定", "{{decisionNumber}}"),
                        row("决定日期", "{{decidedOn}}"),
                        row("最终罚款", "{{finalFineCapitals}}（{{finalFine}}）"),
                        row("已缴款", "{{paidCapitals}}（{{paid}}）"),
                        row("结案理由", "{{closingReason}}"),
                        row("说明", "{{note}}"),
                        row("承办人", "{{handlers}}"),
                        row("承办人意见", "\n签名：________　________　日期：____年__月__日"),
                        row("审核意见", "\n签名：________　日期：____年__月__日"),
                        row("审批意见", "同意结案。\n签名：________　日期：____年__月__日"))
                .seal();
    }

    private static String[] row(String label, String value) {
        return new String[] {label, value};
    }
}
