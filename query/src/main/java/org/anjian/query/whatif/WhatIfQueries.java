package org.anjian.query.whatif;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.whatif.HazardWhatIf;
import org.anjian.api.whatif.WhatIfState;
import org.anjian.api.whatif.query.AskWhatIf;
import org.anjian.api.whatif.query.FindWhatIfHazards;
import org.anjian.api.whatif.query.WhatIfHazardPage;
import org.anjian.api.whatif.query.WhatIfProgress;
import org.anjian.api.whatif.view.WhatIfHazardView;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers how hazards would stand under another rule; what is not computed yet is begun in a thread of its own. */
public final class WhatIfQueries implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WhatIfQueries.class);

    /** How many a node computes at a time. */
    private static final int AT_ONCE = 2;

    private final WhatIfRuns runs;
    private final WhatIfIndices indices;
    private final ElasticsearchClient client;
    private final Permissions permissions;
    private final Set<String> computing = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private volatile boolean stopping;

    WhatIfQueries(WhatIfRuns runs, WhatIfIndices indices, ElasticsearchClient client, Permissions permissions) {
        this.runs = runs;
        this.indices = indices;
        this.client = client;
        this.permissions = permissions;
    }

    /**
     * Begins, goes on, or tells how far it is.
     *
     * @throws RefusedException {@link InputRefusal#NOT_PERMITTED} by role, {@link InputRefusal#NO_SUCH_RECORD} for a region out of
     *     reach
     */
    @QueryHandler
    public WhatIfProgress handle(AskWhatIf query, Actor actor) {
        HazardWhatIf question = query.question();
        permissions.require(actor, WhatIfHazardView.class, question.region(), null);
        WhatIfProgress begun = runs.begin(question, query.wanted());
        if (begun.state() == WhatIfState.RUNNING) {
            goOn(question);
        }
        return begun;
    }

    /** The hazards that stand otherwise. */
    @QueryHandler
    public WhatIfHazardPage handle(FindWhatIfHazards query, Actor actor) {
        permissions.requireRole(actor, WhatIfHazardView.class);
        WhatIfTable.Run run = runs.run(query.id())
                .filter(there -> there.state() == WhatIfState.DONE)
                .orElseThrow(() -> new RefusedException(InputRefusal.NO_SUCH_RECORD, "whatIf"));
        permissions.require(actor, WhatIfHazardView.class, run.region(), null);
        ViewSearch<WhatIfHazardView> hazards =
                new ViewSearch<>(client, indices.alias(run.id()), WhatIfHazardView.class);
        return new WhatIfHazardPage(hazards.page(
                new ViewSearch.Search(
                        Conditions.isTrue("differs"),
                        "whatIfHazards|" + run.id(),
                        List.of(Order.down("recorded.lateDays"), Order.up("id"))),
                query.page(),
                false));
    }

    private void goOn(HazardWhatIf question) {
        if (!computing.add(question.id())) {
            return;
        }
        threads.execute(() -> {
            try {
                runs.compute(question, AskWhatIf.Wanted.ONE_THAT_IS_THERE, progress -> {}, () -> stopping);
            } catch (RuntimeException failed) {
                LOG.error(
                        "what-if: the comparison {} was broken off; it goes on when it is asked for again",
                        question.id(),
                        failed);
            } finally {
                computing.remove(question.id());
            }
        });
    }

    @Override
    public void close() {
        stopping = true;
        threads.close();
    }
}
