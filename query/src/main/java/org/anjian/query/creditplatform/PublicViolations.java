package org.anjian.query.creditplatform;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.creditplatform.query.SearchPublicViolations;
import org.anjian.api.creditplatform.view.PublicCreditView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.violationbase.view.ViolationRecordView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers the public search by credit code (QJ16-12e): to whomever, what is public, and nothing else. */
public final class PublicViolations {

    /** The most violations that are shown. */
    static final int MOST = 200;

    private static final String NAME = "publicViolationSearch";

    private final ViewSearch<ViolationRecordView> violations;
    private final ViewSearch<BlacklistEntryView> blacklist;
    private final PublicityTerm term;
    private final ReadFilter permissions;

    PublicViolations(
            ViewSearch<ViolationRecordView> violations,
            ViewSearch<BlacklistEntryView> blacklist,
            PublicityTerm term,
            ReadFilter permissions) {
        this.violations = violations;
        this.blacklist = blacklist;
        this.term = term;
        this.permissions = permissions;
    }

    /** What is public of a legal person; one that nothing is known of has nothing. */
    @QueryHandler
    public PublicCreditView handle(SearchPublicViolations query, Actor actor) {
        permissions.of(actor, PublicCreditView.class);
        EnterpriseId enterprise = EnterpriseId.of(query.creditCode());
        List<Query> published = published(enterprise)
                .within(
                        "publishedOn",
                        term.publicSince(query.creditCode(), query.today()).orElse(null),
                        null)
                .list();
        Page<ViolationRecordView> found = violations.page(
                new ViewSearch.Search(
                        Conditions.all(published),
                        NAME + "|" + enterprise,
                        List.of(Order.down("decidedOn"), Order.up("id"))),
                new PageRequest(MOST, null),
                true);
        Page<BlacklistEntryView> listed = blacklist.page(
                new ViewSearch.Search(
                        Conditions.all(published(enterprise).list()),
                        NAME + "|list|" + enterprise,
                        List.of(Order.down("listedOn"), Order.up("id"))),
                new PageRequest(MOST, null),
                false);
        return new PublicCreditView(
                query.creditCode(),
                found.totalCount() == null ? 0 : found.totalCount(),
                found.edges().stream().map(edge -> shown(edge.node())).toList(),
                listed.edges().stream().map(edge -> shown(edge.node())).toList());
    }

    /** What is about the legal person itself, not about somebody who works there. */
    private static Criteria published(EnterpriseId enterprise) {
        return new Criteria()
                .always(Conditions.isTrue("published"))
                .is("kind", SubjectKind.ENTERPRISE)
                .is("enterpriseId", enterprise);
    }

    static PublicCreditView.PublicViolation shown(ViolationRecordView view) {
        return new PublicCreditView.PublicViolation(
                view.enterpriseName(),
                view.decisionNumber(),
                view.violations(),
                view.basis(),
                view.kinds(),
                view.fineFen(),
                view.dailyFen(),
                view.confiscationFen(),
                view.decidedOn(),
                view.publishedOn());
    }

    static PublicCreditView.PublicListing shown(BlacklistEntryView view) {
        return new PublicCreditView.PublicListing(
                view.enterpriseName(),
                view.listingNumber(),
                view.ground(),
                view.basis(),
                view.body(),
                view.listedOn(),
                view.publishedOn(),
                view.until());
    }
}
