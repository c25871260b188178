package org.anjian.api.disclosure;

/** What was left out of a published text: the public sees that something is missing, and of which kind. */
public enum WithheldKind {
    /** Technical secrets (技术秘密, QJ22B-08b). */
    TECHNICAL_SECRET,
    /** Business secrets (业务秘密, QJ22B-08b). */
    BUSINESS_SECRET,
    /** Personal data (个人信息). */
    PERSONAL_DATA,
    /** What is known of minors (未成年人信息). */
    MINOR,
    /** Who informed (举报人信息, QJ16-15c). */
    INFORMER
}
