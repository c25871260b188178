package org.anjian.api.penaltycase;

/** The kinds of evidence (证据种类, 行政处罚法 art 46). */
public enum CaseEvidenceKind {
    /** Documents (书证). */
    DOCUMENT,
    /** Objects (物证). */
    OBJECT,
    /** Audiovisual material (视听资料). */
    AUDIOVISUAL,
    /** Electronic data (电子数据). */
    ELECTRONIC,
    /** Testimony (证人证言). */
    TESTIMONY,
    /** Statement of the party (当事人的陈述). */
    PARTY_STATEMENT,
    /** Expert opinion (鉴定意见). */
    EXPERT_OPINION,
    /** Record of an inquest or of the scene (勘验笔录、现场笔录). */
    SCENE_RECORD
}
