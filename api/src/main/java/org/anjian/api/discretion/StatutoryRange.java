package org.anjian.api.discretion;

import org.anjian.api.ruleparameter.ParameterKey;
import org.jspecify.annotations.Nullable;

/**
 * The fine that a statute provides for a violation: two numbers of the rulebook, so that a corrected number corrects the range.
 *
 * @param violationCode the violation
 * @param statute the law and the article
 * @param circumstance what the violation is
 * @param min the number that is the least fine; null where the statute names none
 * @param max the number that is the greatest fine
 * @param minTimes the number by which the least fine is multiplied; null for one
 * @param maxTimes the number by which the greatest fine is multiplied; null for one
 */
public record StatutoryRange(
        String violationCode,
        String statute,
        String circumstance,
        @Nullable ParameterKey min,
        ParameterKey max,
        @Nullable ParameterKey minTimes,
        @Nullable ParameterKey maxTimes) {}
