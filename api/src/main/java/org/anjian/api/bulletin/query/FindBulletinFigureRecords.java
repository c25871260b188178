package org.anjian.api.bulletin.query;

import org.anjian.api.bulletin.BulletinFigureFilter;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/**
 * The records behind a figure of a bulletin, as it was compiled. Answered with a {@link BulletinFigureRecords}.
 *
 * @param filter what the figure counts
 * @param figure the figure
 */
public record FindBulletinFigureRecords(BulletinFigureFilter filter, ReturnFigure figure, PageRequest page) {

    public FindBulletinFigureRecords {
        Required.value(filter, "filter");
        Required.value(figure, "figure");
        Required.value(page, "page");
    }
}
