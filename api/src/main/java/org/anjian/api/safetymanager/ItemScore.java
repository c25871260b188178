package org.anjian.api.safetymanager;

/** A marked item, with what the scheme said of it on that day. */
public record ItemScore(String code, String title, int score, int maximum) {}
