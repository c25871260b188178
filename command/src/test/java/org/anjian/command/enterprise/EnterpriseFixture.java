package org.anjian.command.enterprise;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.RiskGrade;
import org.anjian.api.enterprise.RiskInput;
import org.anjian.api.enterprise.RiskInputKind;
import org.anjian.api.enterprise.command.GradeEnterpriseRisk;
import org.anjian.api.enterprise.command.RecordLastInspection;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.Region;
import org.anjian.api.region.Regions;
import org.anjian.api.sector.Sector;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** One enterprise, and the acts upon it. */
abstract class EnterpriseFixture {

    static final CreditCode CODE = new CreditCode(withCheckCharacter("91530302MA6K12345"));
    static final EnterpriseId ID = EnterpriseId.of(CODE);
    static final EnterpriseProfile PROFILE = profile("New Factory");

    static final EnterpriseRegistered REGISTERED =
            new EnterpriseRegistered(ID, at("2022-01-01"), CODE, null, PROFILE, COUNTY);

    static final List<RiskInput> INPUTS = List.of(new RiskInput(RiskInputKind.ACCIDENTS, "one in 2015"));

    final Map<EnterpriseId, KnownEnterprise> known = new HashMap<>();
    final AggregateTestFixture<Enterprise> fixture = new AggregateTestFixture<>(Enterprise.class);

    static String withCheckCharacter(String seventeen) {
        return seventeen + CreditCode.checkCharacter(seventeen + "0");
    }

    static EnterpriseProfile profile(String name) {
        return new EnterpriseProfile(name, Sector.INDUSTRY, null, null, null, null);
    }

    static GradeEnterpriseRisk grade(String day, @Nullable String inspectedOn) {
        LocalDate inspected = inspectedOn == null ? null : day(inspectedOn);
        return new GradeEnterpriseRisk(ID, RiskGrade.A, INPUTS, 3, inspected, at(day), null);
    }

    static RecordLastInspection inspected(String day) {
        return new RecordLastInspection(ID, day(day), at(day), null);
    }

    @BeforeEach
    void prepare() {
        Regions regions = new Regions(List.of(
                new Region(CITY, "曲靖市", "Qujing"),
                new Region(COUNTY, "麒麟区", "Qilin"),
                new Region(OTHER_COUNTY, "沾益区", "Zhanyi")));
        Permissions permissions = Contexts.permissions();
        fixture.registerInjectableResource(regions)
                .registerInjectableResource(permissions)
                .registerInjectableResource(RuleParameters.shipped())
                .registerAnnotatedCommandHandler(new EnterpriseRegistration(
                        fixture.getRepository(), id -> Optional.ofNullable(known.get(id)), regions, permissions));
    }
}
