package org.anjian.api.monthlyreturn;

import org.anjian.api.refusal.Required;

/**
 * A figure and its value.
 *
 * @param value a count, or an amount in fen where the figure is one
 */
public record FigureValue(ReturnFigure figure, long value) {

    public FigureValue {
        Required.value(figure, "figure");
    }
}
