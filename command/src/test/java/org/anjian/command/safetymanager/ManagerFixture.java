package org.anjian.command.safetymanager;

import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A file of a safety manager with both desks at work. */
final class ManagerFixture {

    static final SafetyManagerSettings REPORTED =
            new SafetyManagerSettings(180, SafetyManagerSettings.OverdueEffect.REPORTED);
    static final SafetyManagerSettings SUSPENDS =
            new SafetyManagerSettings(180, SafetyManagerSettings.OverdueEffect.SUSPENDS);

    private ManagerFixture() {}

    static AggregateTestFixture<SafetyManager> of(SafetyManagerSettings settings, ManagerAccounts accounts) {
        AggregateTestFixture<SafetyManager> fixture = new AggregateTestFixture<>(SafetyManager.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(settings)
                .registerInjectableResource(new AssessmentBeforeWork(RuleParameters.shipped()))
                .registerAnnotatedCommandHandler(new EmploymentDesk(
                        fixture.getRepository(),
                        Scene.admission(),
                        Scene::person,
                        (person, enterprise) -> new Decision(Scene.M1.raw(), 1),
                        accounts,
                        Contexts.permissions(),
                        settings))
                .registerAnnotatedCommandHandler(
                        new RegulatorDesk(fixture.getRepository(), Scene.admission(), Scene.SCHEMES));
        return fixture;
    }

    static AggregateTestFixture<SafetyManager> of() {
        return of(REPORTED, new KeptAccounts());
    }
}
