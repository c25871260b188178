package org.anjian.api.tipoff;

/** Who wrote a message. */
public enum MessageSender {
    /** The informer, by the receipt code (举报人). */
    INFORMER,
    /** Whoever handles the tip-off (承办人). */
    HANDLER
}
