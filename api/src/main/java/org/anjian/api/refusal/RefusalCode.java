package org.anjian.api.refusal;

/** A reason to refuse, as a code with its wording. Each context has one enum of them. */
public interface RefusalCode {

    /** The stable code that clients and tests rely on. */
    String name();

    /** What the client can do about it. */
    RefusalKind kind();

    /** The id of the rule that was broken, from the rule catalogue, or of the house rule. */
    String rule();

    /** The wording in Chinese. */
    String zh();

    /** The wording in English. */
    String en();
}
