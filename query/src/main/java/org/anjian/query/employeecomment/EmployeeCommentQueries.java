package org.anjian.query.employeecomment;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.employeecomment.query.EmployeeCommentPage;
import org.anjian.api.employeecomment.query.FindEmployeeComments;
import org.anjian.api.employeecomment.view.EmployeeCommentView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for what employees said. */
public final class EmployeeCommentQueries {

    private final Listing<EmployeeCommentView> comments;

    public EmployeeCommentQueries(
            ViewSearch<EmployeeCommentView> comments, ReadFilter permissions, Positions positions) {
        this.comments = new Listing<>(
                comments,
                permissions,
                positions,
                "employeeComments",
                List.of(Order.down("submittedOn"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public EmployeeCommentPage handle(FindEmployeeComments query, Actor actor) {
        List<Query> conditions = new Criteria()
                .is("enterpriseId", query.filter().enterprise())
                .is("hazardId", query.filter().hazard())
                .list();
        return new EmployeeCommentPage(comments.page(query, query.filter(), conditions, actor));
    }
}
