package org.anjian.api.hazard.query;

/**
 * Rework behind closed hazards.
 *
 * @param closed how many hazards were closed
 * @param withRework how many of them needed at least one further round
 * @param rounds the further rounds of all of them
 */
public record ReworkStats(long closed, long withRework, long rounds) {}
