package org.anjian.command.campaign;

/**
 * Where a unit stands in a campaign, as far as closing it needs to know (QX24-P4f).
 *
 * @param organisation the code of the unit
 * @param measures how many of the eight measures are done
 * @param ordered whether it was ordered to correct
 * @param summoned whether its principal was summoned
 */
public record UnitStanding(String organisation, int measures, boolean ordered, boolean summoned) {

    private static final int ALL_MEASURES = 8;

    /** Whether nothing stands against closing the campaign on its account. */
    boolean isSettled() {
        return measures >= ALL_MEASURES || ordered && summoned;
    }
}
