package org.anjian.command.ruleparameter;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.RuleLevel;
import org.anjian.api.ruleparameter.RuleValue;
import org.anjian.api.ruleparameter.ValueOrigin;
import org.anjian.api.ruleparameter.event.RuleParameterEvent;
import org.anjian.api.ruleparameter.event.RuleParameterOverridden;
import org.anjian.api.ruleparameter.event.RuleParameterOverrideWithdrawn;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of the values that were recorded. */
@Component
public class RuleParameterLookup implements RecordedValues, Lookup {

    private static final double CERTAIN = 1_000;

    private final JdbcClient database;

    public RuleParameterLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<RuleValue> of(ParameterKey key) {
        return database.sql("""
                        SELECT level, region, value, effective_from, effective_until, source, confidence_permille
                        FROM rule_parameter_lookup
                        WHERE parameter = :key AND (effective_until IS NULL OR effective_until >= effective_from)""")
                .param("key", key.raw())
                .query((row, index) -> new RuleValue(
                        RuleLevel.valueOf(row.getString("level")),
                        new RegionCode(row.getString("region")),
                        row.getLong("value"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("effective_until", LocalDate.class),
                        row.getString("source"),
                        confidence(row.getObject("confidence_permille", Integer.class)),
                        ValueOrigin.RECORDED))
                .list();
    }

    private static @Nullable Double confidence(@Nullable Integer permille) {
        return permille == null ? null : permille / CERTAIN;
    }

    /**
     * Takes in an event of a number.
     *
     * @param sequence its place in the history of the number; one that is not newer than the row changes nothing
     */
    @EventHandler
    public void on(RuleParameterEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case RuleParameterOverridden overridden -> record(overridden, sequence);
            case RuleParameterOverrideWithdrawn withdrawn -> withdraw(withdrawn, sequence);
        }
    }

    private void record(RuleParameterOverridden event, long sequence) {
        database.sql("""
                        INSERT INTO rule_parameter_lookup
                            (parameter, level, region, effective_from, effective_until, value, source, confidence_permille, version)
                        VALUES (:key, :level, :region, :from, :until, :value, :source, :confidence, :version)
                        ON CONFLICT (parameter, level, region, effective_from) DO UPDATE
                        SET effective_until = excluded.effective_until, value = excluded.value, source = excluded.source,
                            confidence_permille = excluded.confidence_permille, version = excluded.version
                        WHERE rule_parameter_lookup.version < excluded.version""")
                .param("key", event.key().raw())
                .param("level", event.level().name())
                .param("region", event.region().raw())
                .param("from", event.effectiveFrom())
                .param("until", event.effectiveUntil(), Types.DATE)
                .param("value", event.value())
                .param("source", event.source())
                .param("confidence", event.confidencePermille(), Types.INTEGER)
                .param("version", sequence)
                .update();
    }

    /** Withdrawn from its first day on, a value ends before it begins and never counts. */
    private void withdraw(RuleParameterOverrideWithdrawn event, long sequence) {
        database.sql("""
                        UPDATE rule_parameter_lookup
                        SET effective_until = LEAST(COALESCE(effective_until, :until), :until), version = :version
                        WHERE parameter = :key AND level = :level AND region = :region AND effective_from = :from
                          AND version < :version""")
                .param("until", event.withdrawnFrom().minusDays(1))
                .param("version", sequence)
                .param("key", event.key().raw())
                .param("level", event.level().name())
                .param("region", event.region().raw())
                .param("from", event.effectiveFrom())
                .update();
    }
}
