package org.anjian.query.bulletindocument;

import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.bulletindocument.FindIssuedBulletin;
import org.anjian.api.bulletindocument.IssuedBulletin;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers anybody for bulletins that were issued. */
public final class IssuedBulletinQueries {

    private final ViewSearch<QuarterlyBulletinView> bulletins;

    IssuedBulletinQueries(ViewSearch<QuarterlyBulletinView> bulletins) {
        this.bulletins = bulletins;
    }

    /** Nothing where it was not issued. */
    @QueryHandler
    public @Nullable IssuedBulletin handle(FindIssuedBulletin query) {
        return bulletins
                .byId(query.id().raw())
                .flatMap(bulletin -> IssuedBulletin.of(bulletin, query.revision()))
                .orElse(null);
    }
}
