package org.anjian.query.safetycommittee;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.safetycommittee.CommitteeBody;
import org.anjian.api.safetycommittee.event.CommitteeBodyRegistered;
import org.anjian.api.safetycommittee.event.CommitteeBodyRemoved;
import org.anjian.api.safetycommittee.event.SafetyCommitteeEvent;
import org.anjian.api.safetycommittee.view.SafetyCommitteeView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Registers of safety committees: one document a region. */
public final class SafetyCommitteeFold implements FoldedModel<SafetyCommitteeEvent, SafetyCommitteeView> {

    private static final Comparator<CommitteeBody> ORDER =
            Comparator.comparing(CommitteeBody::kind).thenComparing(CommitteeBody::code);

    @Override
    public String name() {
        return "safety-committees";
    }

    @Override
    public String aggregateType() {
        return "SafetyCommittee";
    }

    @Override
    public String idPrefix() {
        return "safetycommittee-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<SafetyCommitteeEvent> eventType() {
        return SafetyCommitteeEvent.class;
    }

    @Override
    public Class<SafetyCommitteeView> viewType() {
        return SafetyCommitteeView.class;
    }

    @Override
    public SafetyCommitteeView fold(@Nullable SafetyCommitteeView before, SafetyCommitteeEvent event, EventInfo info) {
        List<CommitteeBody> others = before == null ? List.of() : before.bodies();
        Stream<CommitteeBody> bodies =
                switch (event) {
                    case CommitteeBodyRegistered e -> Stream.concat(without(others, e.body()), Stream.of(e.body()));
                    case CommitteeBodyRemoved e -> without(others, e.body());
                };
        return new SafetyCommitteeView(
                event.committee(),
                info.version(),
                event.office(),
                event.office().path(),
                bodies.sorted(ORDER).toList(),
                info.recordedAt());
    }

    private static Stream<CommitteeBody> without(List<CommitteeBody> bodies, CommitteeBody one) {
        return bodies.stream()
                .filter(body -> body.kind() != one.kind() || !body.code().equals(one.code()));
    }
}
