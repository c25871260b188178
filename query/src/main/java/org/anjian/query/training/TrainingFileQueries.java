package org.anjian.query.training;

import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Position;
import org.anjian.api.training.TrainingFileId;
import org.anjian.api.training.query.FindTrainingCoverage;
import org.anjian.api.training.query.FindTrainingFiles;
import org.anjian.api.training.query.TrainingCoverage;
import org.anjian.api.training.query.TrainingFilePage;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for training files, the last year first. */
public final class TrainingFileQueries {

    private final ViewSearch<TrainingFileView> views;
    private final ReadFilter permissions;
    private final Positions positions;
    private final OfEnterprise<TrainingFileView> ofEnterprise;

    public TrainingFileQueries(ViewSearch<TrainingFileView> views, ReadFilter permissions, Positions positions) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
        this.ofEnterprise = new OfEnterprise<>(
                views,
                permissions,
                TrainingFileView.class,
                List.of(ViewSearch.Order.down("year"), ViewSearch.Order.up("id")));
    }

    /** One page of an enterprise. */
    @QueryHandler
    public TrainingFilePage handle(FindTrainingFiles query, Actor actor) {
        return new TrainingFilePage(ofEnterprise.page(query.enterprise(), query.page(), actor));
    }

    /** The coverage of a year; null where no staff was declared. */
    @QueryHandler
    public @Nullable TrainingCoverage handle(FindTrainingCoverage query, Actor actor) {
        return file(query.enterprise(), query.year(), query.position(), actor)
                .map(TrainingFigures::coverage)
                .orElse(null);
    }

    private Optional<TrainingFileView> file(
            EnterpriseId enterprise, int year, @Nullable Position position, Actor actor) {
        Reading reading = permissions.of(actor, TrainingFileView.class);
        positions.await(position);
        return views.byId(TrainingFileId.of(enterprise, year).raw())
                .filter(view -> reading.covers(view.regionPath(), view.enterpriseId(), false));
    }
}
