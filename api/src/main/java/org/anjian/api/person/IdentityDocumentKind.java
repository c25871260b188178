package org.anjian.api.person;

/** What kind of document tells who a person is. */
public enum IdentityDocumentKind {
    /** A resident identity card (居民身份证, GB 11643). */
    RESIDENT_ID,
    /** A passport (护照). */
    PASSPORT,
    /** Any other document (其他证件). */
    OTHER
}
