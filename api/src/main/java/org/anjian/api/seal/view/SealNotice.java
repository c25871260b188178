package org.anjian.api.seal.view;

import java.time.LocalDate;

/**
 * All that somebody in whose reach a sealed record lies is told of it: that it is sealed, until when, and by which office.
 *
 * @param until the last day on which it holds
 * @param office the code of the organisation that sealed
 */
public record SealNotice(LocalDate until, String office) {}
