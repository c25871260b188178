package org.anjian.rendering.fields;

import java.util.List;
import java.util.stream.Collectors;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.inspection.InspectionMatter;
import org.anjian.api.penaltycase.CaseEvidenceKind;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.HearingAccess;
import org.anjian.api.penaltycase.NoPenaltyGround;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.ServiceMethod;

/** What the values of the ledger are called in documents. */
final class Words {

    private Words() {}

    static String of(PenaltyKind kind) {
        return switch (kind) {
            case WARNING -> "警告";
            case CRITICISM -> "通报批评";
            case FINE -> "罚款";
            case CONFISCATION -> "没收违法所得、没收非法财物";
            case LICENCE_SUSPENDED -> "暂扣许可证件";
            case LICENCE_REVOKED -> "吊销许可证件";
            case SUSPENSION -> "责令停产停业整顿";
            case CLOSURE -> "责令关闭";
            case OCCUPATION_RESTRICTED -> "限制从业";
        };
    }

    static String of(List<PenaltyKind> kinds) {
        return kinds.stream().map(Words::of).collect(Collectors.joining("、"));
    }

    static String of(ServiceMethod method) {
        return switch (method) {
            case ON_THE_SPOT -> "当场交付";
            case DIRECT -> "直接送达";
            case LEFT_BEHIND -> "留置送达";
            case POST -> "邮寄送达";
            case ELECTRONIC -> "电子送达";
            case ANNOUNCEMENT -> "公告送达";
        };
    }

    static String of(CaseOriginKind origin) {
        return switch (origin) {
            case INSPECTION -> "监督检查";
            case HAZARD -> "隐患拒不整改或者逾期未整改";
            case TIP_OFF -> "举报";
            case ACCIDENT -> "事故";
            case ACCEPTANCE_REPEAT -> "验收复核";
            case LINKED_CASE -> "关联案件";
            case TRANSFERRED -> "其他机关移送";
            case OTHER_SYSTEM -> "其他系统";
            case OTHER -> "其他";
        };
    }

    static String of(NoPenaltyGround ground) {
        return switch (ground) {
            case MINOR_CORRECTED -> "违法行为轻微并及时改正，没有造成危害后果";
            case FIRST_TIME -> "初次违法且危害后果轻微并及时改正";
            case NO_FAULT -> "当事人有证据足以证明没有主观过错";
            case NOT_ESTABLISHED -> "违法事实不能成立";
            case LIMITATION_PASSED -> "已超过追责时效";
        };
    }

    static String of(ClosingReason reason) {
        return switch (reason) {
            case EXECUTED -> "行政处罚决定执行完毕";
            case NO_PENALTY -> "决定不予行政处罚";
            case TRANSFERRED -> "案件移送司法机关并已立案";
            case REVOKED -> "行政处罚决定被撤销";
            case ENFORCEMENT_ENDED -> "人民法院终结执行";
        };
    }

    static String of(HearingAccess access) {
        return switch (access) {
            case PUBLIC -> "公开";
            case CLOSED -> "不公开";
        };
    }

    static String of(CaseEvidenceKind kind) {
        return switch (kind) {
            case DOCUMENT -> "书证";
            case OBJECT -> "物证";
            case AUDIOVISUAL -> "视听资料";
            case ELECTRONIC -> "电子数据";
            case TESTIMONY -> "证人证言";
            case PARTY_STATEMENT -> "当事人的陈述";
            case EXPERT_OPINION -> "鉴定意见";
            case SCENE_RECORD -> "勘验笔录、现场笔录";
        };
    }

    static String of(MeasureKind kind) {
        return switch (kind) {
            case STOP_PRODUCTION -> "责令停产停业";
            case STOP_CONSTRUCTION -> "责令停止施工";
            case STOP_USE -> "责令停止使用有关设施设备";
            case POWER_CUT -> "停止供电";
            case STOP_EXPLOSIVES -> "停止供应民用爆炸物品";
            case SEALING -> "查封";
            case DETENTION -> "扣押";
            case BAN -> "取缔";
            case TOP_PENALTY -> "从重（上限）处罚";
        };
    }

    static String of(InspectionMatter matter) {
        return switch (matter) {
            case WORK_SAFETY -> "安全生产";
            case OCCUPATIONAL_HEALTH -> "职业卫生";
        };
    }

    static String of(HazardGrade grade) {
        return switch (grade) {
            case GENERAL -> "一般隐患";
            case MAJOR -> "重大事故隐患";
        };
    }
}
