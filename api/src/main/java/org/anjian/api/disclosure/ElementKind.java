package org.anjian.api.disclosure;

/** The six elements of enforcement that are to be public (执法主体、依据、内容、标准、程序和结果, ML20-05c). */
public enum ElementKind {
    /** Which body enforces (主体). */
    BODY,
    /** On what it rests (依据). */
    BASIS,
    /** What is enforced (内容). */
    CONTENT,
    /** By which standards (标准). */
    STANDARD,
    /** How (程序). */
    PROCEDURE,
    /** With which result (结果). */
    RESULT
}
