package org.anjian.api.refusal;

/** A reason to refuse, as a code with its wording. Each context has one enum of them. */
public interface RefusalCode {

    /** The stable code that clients and tests rely on. */
    String name();

    /** What the code stands for. */
    Reason reason();

    /** What the client can do about it. */
    default RefusalKind kind() {
        return reason().kind();
    }

    /** The id of the rule that was broken, from the rule catalogue, or of the house rule. */
    default String rule() {
        return reason().rule();
    }

    /** The wording in Chinese. */
    default String zh() {
        return reason().zh();
    }

    /** The wording in English. */
    default String en() {
        return reason().en();
    }
}
