package org.anjian.api.knowledgetest;

/** What a safety manager must know. */
public enum KnowledgeTopic {
    /** The seven statutory duties (法定职责知晓, QX24-G1). */
    DUTIES_AWARENESS,
    /** The regulations on safety training (培训规定, QX24-08). */
    TRAINING_REGULATIONS,
    /** The criteria for judging major hazards (重大事故隐患判定标准, QX24-18). */
    MAJOR_HAZARD_CRITERIA,
    /** The three kinds of unsafe acts (违章指挥、强令冒险作业、违反操作规程, QX24-24). */
    UNSAFE_ACTS
}
