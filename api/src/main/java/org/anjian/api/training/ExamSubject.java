package org.anjian.api.training;

/** What is examined (岗位考核, QJ16-10e). */
public enum ExamSubject {
    /** Safety knowledge of the post (岗位安全知识). */
    POST_SAFETY_KNOWLEDGE,
    /** Protection against occupational diseases (职业病危害防护知识). */
    OCCUPATIONAL_DISEASE_PROTECTION,
    /** Practical skills (实际操作技能). */
    PRACTICAL_SKILLS
}
