package org.anjian.command.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.bulletin.BulletinCommand;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.BulletinRefusal;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.bulletin.command.CompileQuarterlyBulletin;
import org.anjian.api.bulletin.command.ExpectQuarterlyBulletin;
import org.anjian.api.bulletin.event.QuarterlyBulletinExpected;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.region.Regions;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.refusal.Refuse;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in which bulletins are owed, and has their figures compiled. */
@Component
class QuarterlyBulletins {

    /** The day of the next month by which a return is with the office. */
    private static final ParameterKey REPORT_DAY = new ParameterKey("QJ22B-12b.monthlyReportDay");

    /** The day of the month after the quarter by which a bulletin is issued: configured, for the rule names none. */
    private static final ParameterKey BULLETIN_DAY = new ParameterKey("QJ22B-13a.bulletinDay");

    private final Repository<QuarterlyBulletin> repository;
    private final RuleParameters parameters;
    private final BulletinCompiler compiler;
    private final Regions regions;
    private final Permissions permissions;

    QuarterlyBulletins(
            Repository<QuarterlyBulletin> repository,
            RuleParameters parameters,
            BulletinCompiler compiler,
            Regions regions,
            Permissions permissions) {
        this.repository = repository;
        this.parameters = parameters;
        this.compiler = compiler;
        this.regions = regions;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(ExpectQuarterlyBulletin command, Actor actor, DeadlineManager deadlines) throws Exception {
        requireOffice(command, command.office(), actor);
        QuarterlyBulletinExpected expected = expected(command.office(), command.quarter(), command.occurredAt());
        return repository
                .loadOrCreate(command.bulletinId().raw(), QuarterlyBulletin::new)
                .invoke(one -> one.expect(expected, deadlines));
    }

    /** A bulletin that nobody waited for is owed all the same: the rule lays it on every office. */
    @CommandHandler
    Decision handle(CompileQuarterlyBulletin command, Actor actor, DeadlineManager deadlines) throws Exception {
        requireOffice(command, command.office(), actor);
        Refuse.when(
                command.occurredAt().isBefore(command.quarter().end()), BulletinRefusal.QUARTER_NOT_OVER, "quarter");
        QuarterlyBulletinExpected expected = expected(command.office(), command.quarter(), command.occurredAt());
        return repository
                .loadOrCreate(command.bulletinId().raw(), QuarterlyBulletin::new)
                .invoke(one -> {
                    one.expect(expected, deadlines);
                    return one.compile(command, compiler, actor);
                });
    }

    private void requireOffice(BulletinCommand command, RegionCode office, Actor actor) {
        permissions.require(actor, command.getClass(), office, null);
        regions.require(office, "office");
        Refuse.unless(
                office.level() == RegionLevel.CITY || office.level() == RegionLevel.COUNTY,
                BulletinRefusal.NOT_AN_OFFICE_REGION,
                "office");
        QuarterlyBulletin.requireOffice(actor, office);
    }

    /** A quarter is judged by the numbers in force on its last day. */
    private QuarterlyBulletinExpected expected(RegionCode office, BulletinQuarter quarter, Instant at) {
        LocalDate last = quarter.last();
        return new QuarterlyBulletinExpected(
                BulletinSubject.of(office, quarter),
                at,
                quarter.dayAfter(parameters.number(REPORT_DAY, office, last)),
                quarter.dayAfter(parameters.number(BULLETIN_DAY, office, last)));
    }
}
