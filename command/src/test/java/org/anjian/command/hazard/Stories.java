package org.anjian.command.hazard;

import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.hazard.Acts.accept;
import static org.anjian.command.hazard.Acts.order;
import static org.anjian.command.hazard.Acts.passRecheck;
import static org.anjian.command.hazard.Acts.plan;
import static org.anjian.command.hazard.Acts.recheckInside;
import static org.anjian.command.hazard.Acts.register;
import static org.anjian.command.hazard.Acts.submit;
import static org.anjian.command.hazard.Acts.track;
import static org.anjian.command.hazard.Acts.verify;
import static org.anjian.command.hazard.HazardFixture.by;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.Quality;

/** Stories that many tests begin with. Every story starts on 2022-06-01 and is due on 2022-06-15. */
final class Stories {

    private Stories() {}

    static List<HazardFixture.Step> found() {
        return List.of(by(OFFICER, "2022-06-01", register(HazardSource.GOVERNMENT_INSPECTION, HazardGrade.GENERAL)));
    }

    static List<HazardFixture.Step> foundMajor() {
        return List.of(by(OFFICER, "2022-06-01", register(HazardSource.GOVERNMENT_INSPECTION, HazardGrade.MAJOR)));
    }

    static List<HazardFixture.Step> foundByEnterprise() {
        return List.of(by(MANAGER, "2022-06-01", register(HazardSource.ENTERPRISE_CHECK, HazardGrade.GENERAL)));
    }

    static List<HazardFixture.Step> foundMajorByEnterprise() {
        return List.of(by(MANAGER, "2022-06-01", register(HazardSource.ENTERPRISE_CHECK, HazardGrade.MAJOR)));
    }

    static List<HazardFixture.Step> ordered() {
        return after(found(), by(OFFICER, "2022-06-01T10:00", order("2022-06-15")));
    }

    static List<HazardFixture.Step> orderedMajor() {
        return after(foundMajor(), by(OFFICER, "2022-06-01T10:00", order("2022-06-15")));
    }

    static List<HazardFixture.Step> orderedByEnterprise() {
        return after(foundByEnterprise(), by(PRINCIPAL, "2022-06-01T10:00", order("2022-06-15")));
    }

    static List<HazardFixture.Step> tracked() {
        return after(ordered(), by(OFFICER, "2022-06-08", track()));
    }

    static List<HazardFixture.Step> submitted() {
        return after(tracked(), by(PRINCIPAL, "2022-06-10", submit()));
    }

    static List<HazardFixture.Step> verified() {
        return verified(tracked());
    }

    /** The same hazard, through the stages of the enterprise from 06-10 to 06-13. */
    static List<HazardFixture.Step> verified(List<HazardFixture.Step> tracked) {
        return after(
                tracked,
                by(PRINCIPAL, "2022-06-10", submit()),
                by(PRINCIPAL, "2022-06-11", recheckInside()),
                by(PRINCIPAL, "2022-06-12", accept()),
                by(MANAGER, "2022-06-13", verify(Quality.QUALIFIED)));
    }

    static List<HazardFixture.Step> verifiedMajor() {
        return verified(after(orderedMajor(), by(PRINCIPAL, "2022-06-02", plan()), by(OFFICER, "2022-06-08", track())));
    }

    static List<HazardFixture.Step> verifiedByEnterprise() {
        return verified(after(orderedByEnterprise(), by(MANAGER, "2022-06-08", track())));
    }

    static List<HazardFixture.Step> rechecked() {
        return after(verified(), by(OFFICER, "2022-06-14", passRecheck()));
    }

    static List<HazardFixture.Step> closed() {
        return after(rechecked(), by(OFFICER, "2022-06-14T10:00", Acts.close()));
    }

    static List<HazardFixture.Step> after(List<HazardFixture.Step> story, HazardFixture.Step... steps) {
        List<HazardFixture.Step> longer = new ArrayList<>(story);
        longer.addAll(List.of(steps));
        return longer;
    }
}
