package org.anjian.query.ruleparameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterUnit;
import org.anjian.api.ruleparameter.RuleLevel;
import org.anjian.api.ruleparameter.event.RuleParameterEvent;
import org.anjian.api.ruleparameter.event.RuleParameterOverridden;
import org.anjian.api.ruleparameter.event.RuleParameterOverrideWithdrawn;
import org.anjian.api.ruleparameter.view.RuleParameterView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The numbers of rules for which values were recorded (规则参数): one document a number. */
public final class RuleParameterFold implements FoldedModel<RuleParameterEvent, RuleParameterView> {

    @Override
    public String name() {
        return "rule-parameters";
    }

    @Override
    public String aggregateType() {
        return "RuleParameter";
    }

    @Override
    public String idPrefix() {
        return "ruleparameter-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<RuleParameterEvent> eventType() {
        return RuleParameterEvent.class;
    }

    @Override
    public Class<RuleParameterView> viewType() {
        return RuleParameterView.class;
    }

    @Override
    public RuleParameterView fold(@Nullable RuleParameterView before, RuleParameterEvent event, EventInfo info) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        List<RuleParameterView.Recorded> values = new ArrayList<>(before == null ? List.of() : before.values());
        ParameterUnit unit =
                switch (event) {
                    case RuleParameterOverridden e -> {
                        values.replaceAll(value ->
                                isSame(value, e.level(), e.region(), e.effectiveFrom()) ? replaced(value, day) : value);
                        values.add(recorded(e, day));
                        yield e.unit();
                    }
                    case RuleParameterOverrideWithdrawn e -> {
                        values.replaceAll(value ->
                                isSame(value, e.level(), e.region(), e.effectiveFrom()) ? withdrawn(value, e) : value);
                        yield before == null ? ParameterUnit.COUNT : before.unit();
                    }
                };
        return new RuleParameterView(
                event.ruleParameterId(), info.version(), event.key(), unit, values, true, info.recordedAt());
    }

    private static boolean isSame(
            RuleParameterView.Recorded value, RuleLevel level, RegionCode region, LocalDate from) {
        return value.replacedOn() == null
                && value.level() == level
                && value.region().equals(region)
                && value.effectiveFrom().equals(from);
    }

    private static RuleParameterView.Recorded recorded(RuleParameterOverridden e, LocalDate day) {
        return new RuleParameterView.Recorded(
                e.level(),
                e.region(),
                e.value(),
                e.effectiveFrom(),
                e.effectiveUntil(),
                e.source(),
                e.confidencePermille(),
                e.recordedBy(),
                day,
                null,
                null,
                null);
    }

    private static RuleParameterView.Recorded replaced(RuleParameterView.Recorded value, LocalDate day) {
        return new RuleParameterView.Recorded(
                value.level(),
                value.region(),
                value.value(),
                value.effectiveFrom(),
                value.effectiveUntil(),
                value.source(),
                value.confidencePermille(),
                value.recordedBy(),
                value.recordedOn(),
                value.withdrawnFrom(),
                value.withdrawnBecause(),
                day);
    }

    private static RuleParameterView.Recorded withdrawn(
            RuleParameterView.Recorded value, RuleParameterOverrideWithdrawn e) {
        return new RuleParameterView.Recorded(
                value.level(),
                value.region(),
                value.value(),
                value.effectiveFrom(),
                value.effectiveUntil(),
                value.source(),
                value.confidencePermille(),
                value.recordedBy(),
                value.recordedOn(),
                e.withdrawnFrom(),
                e.reason(),
                value.replacedOn());
    }
}
