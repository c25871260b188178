package org.anjian.command.ruleparameter;

import java.time.Month;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.region.Regions;
import org.anjian.api.ruleparameter.ParameterUnit;
import org.anjian.api.ruleparameter.RuleLevel;
import org.anjian.api.ruleparameter.RuleParameterRefusal;
import org.anjian.api.ruleparameter.RuleValue;
import org.anjian.api.ruleparameter.Rulebook;
import org.anjian.api.ruleparameter.command.OverrideRuleParameter;
import org.anjian.api.ruleparameter.command.WithdrawRuleParameterOverride;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in what legal departments record of the numbers of rules. */
@Component
class RuleParameterDesk {

    private static final int LAST_MONTH_DAY = 1231;
    private static final int LAST_DAY_OF_MONTH = 31;
    private static final int MONTH = 100;

    private final Repository<RuleParameter> repository;
    private final Rulebook rulebook;
    private final OrderedRuleParameters parameters;
    private final Regions regions;
    private final Permissions permissions;

    RuleParameterDesk(
            Repository<RuleParameter> repository,
            Rulebook rulebook,
            OrderedRuleParameters parameters,
            Regions regions,
            Permissions permissions) {
        this.repository = repository;
        this.rulebook = rulebook;
        this.parameters = parameters;
        this.regions = regions;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(OverrideRuleParameter command, Actor actor) throws Exception {
        permissions.require(actor, OverrideRuleParameter.class, command.region(), null);
        regions.require(command.region(), "region");
        ParameterUnit unit = rulebook.require(command.key()).unit();
        requireLevel(command);
        if (!allows(unit, command.value())) {
            throw new RefusedException(RuleParameterRefusal.VALUE_OUT_OF_RANGE, "value");
        }
        Long replaced = parameters
                .find(command.key(), command.region(), command.effectiveFrom())
                .map(RuleValue::value)
                .orElse(null);
        return repository
                .loadOrCreate(command.ruleParameterId().raw(), RuleParameter::new)
                .invoke(number -> number.override(command, unit, replaced, actor.organisation()));
    }

    @CommandHandler
    Decision handle(WithdrawRuleParameterOverride command, Actor actor) throws Exception {
        permissions.require(actor, WithdrawRuleParameterOverride.class, command.region(), null);
        rulebook.require(command.key());
        try {
            return repository
                    .load(command.ruleParameterId().raw())
                    .invoke(number -> number.withdraw(command, actor.organisation()));
        } catch (AggregateNotFoundException nothingRecorded) {
            throw new RefusedException(RuleParameterRefusal.OVERRIDE_UNKNOWN);
        }
    }

    /** Provinces and cities have legal departments that speak for them; a municipal rule is a city's (QJ22B-02). */
    private static void requireLevel(OverrideRuleParameter command) {
        RegionLevel level = command.region().level();
        boolean fits =
                level == RegionLevel.CITY || level == RegionLevel.PROVINCE && command.level() != RuleLevel.MUNICIPAL;
        if (!fits) {
            throw new RefusedException(RuleParameterRefusal.LEVEL_NOT_OF_REGION, "region");
        }
    }

    private static boolean allows(ParameterUnit unit, long value) {
        return switch (unit) {
            case FEN, PERMILLE, COUNT -> value >= 0;
            case WORKING_DAYS, CALENDAR_DAYS, HOURS, MONTHS, YEARS -> value > 0 && value <= Integer.MAX_VALUE;
            case DAY_OF_MONTH -> value >= 1 && value <= LAST_DAY_OF_MONTH;
            case MONTH_DAY -> value >= MONTH + 1 && value <= LAST_MONTH_DAY && isDayOfYear((int) value);
        };
    }

    private static boolean isDayOfYear(int value) {
        int month = value / MONTH;
        int day = value % MONTH;
        return day >= 1 && day <= Month.of(month).maxLength();
    }
}
