package org.anjian.query.reminder;

import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Position;
import org.anjian.api.reminder.ReminderRegisterId;
import org.anjian.api.reminder.query.FindUnremindedPosts;
import org.anjian.api.reminder.query.UnremindedPosts;
import org.anjian.api.reminder.view.ReminderRegisterView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for reminders. */
public final class ReminderQueries {

    private final ViewSearch<ReminderRegisterView> views;
    private final ReadFilter permissions;
    private final Positions positions;

    public ReminderQueries(ViewSearch<ReminderRegisterView> views, ReadFilter permissions, Positions positions) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** The posts without a reminder in a month. */
    @QueryHandler
    public UnremindedPosts handle(FindUnremindedPosts query, Actor actor) {
        return new UnremindedPosts(register(query.enterprise(), null, actor)
                .map(register -> ReminderJudgement.unreminded(register, query.month()))
                .orElse(List.of()));
    }

    private Optional<ReminderRegisterView> register(EnterpriseId enterprise, @Nullable Position position, Actor actor) {
        Reading reading = permissions.of(actor, ReminderRegisterView.class);
        positions.await(position);
        return views.byId(ReminderRegisterId.of(enterprise).raw())
                .filter(view -> reading.covers(view.regionPath(), view.enterpriseId(), false));
    }
}
