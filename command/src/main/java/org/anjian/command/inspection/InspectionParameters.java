package org.anjian.command.inspection;

import org.anjian.api.ruleparameter.ParameterKey;

/** The parameters of inspections in the rulebook. */
public final class InspectionParameters {

    /** How many officers inspect at the least (NL-CF42). */
    public static final ParameterKey LEAST_OFFICERS = new ParameterKey("NL-CF42.minOfficers");

    /** In how many working days the result of a random inspection is published (ML20-05d). */
    public static final ParameterKey PUBLISH_WORKING_DAYS = new ParameterKey("ML20-05d.publishWorkingDays");

    /** In how many working days a transferred finding is taken over (NL-AQ69; configured, not statutory). */
    public static final ParameterKey ACKNOWLEDGE_WORKING_DAYS = new ParameterKey("QJ16-08b.acknowledgeWorkingDays");

    /** From how many visits in a year on an enterprise is visited often (QJ16-06c; configured, not statutory). */
    public static final ParameterKey FREQUENT_VISITS = new ParameterKey("QJ16-06c.frequentVisitsPerYear");

    /** Within how many days visits by several bodies are worth a warning (QJ16-06c; configured, not statutory). */
    public static final ParameterKey SEVERAL_BODIES_DAYS = new ParameterKey("QJ16-06c.severalBodiesDays");

    private InspectionParameters() {}
}
