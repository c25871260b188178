package org.anjian.api.normativedocument;

/** The kinds of normative documents; the first five must exist wherever penalties are imposed (QJ16-01a). */
public enum DocumentKind {
    /** On what penalties rest (行政处罚依据). */
    PENALTY_BASIS,
    /** How penalties are imposed (行政处罚程序). */
    PENALTY_PROCEDURE,
    /** How officers behave (执法行为规范). */
    CONDUCT_CODE,
    /** The standard enforcement documents (行政执法文书). */
    DOCUMENT_TEMPLATES,
    /** The discretion standards (自由裁量). */
    DISCRETION_STANDARDS,
    /** Any other rule (其他规范性文件). */
    OTHER
}
