package org.anjian.api.refusal;

/**
 * What a refusal code stands for.
 *
 * @param kind what the client can do about it
 * @param rule the id of the rule that was broken, from the rule catalogue, or of the house rule
 * @param zh the wording in Chinese
 * @param en the wording in English
 */
public record Reason(RefusalKind kind, String rule, String zh, String en) {}
