package org.anjian.api.safetymanager;

import java.time.LocalDate;

/**
 * The certificate of a cleared safety manager.
 *
 * @param number its number
 * @param validFrom the first day of validity
 * @param validUntil the last one
 */
public record DutyCertificate(String number, LocalDate validFrom, LocalDate validUntil) {}
