package org.anjian.command.inspection;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.inspection.FindingKind;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionState;
import org.anjian.api.inspection.NewProcessRecord;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.inspection.command.AbortInspection;
import org.anjian.api.inspection.command.AcknowledgeFindingTransfer;
import org.anjian.api.inspection.command.AssignInspectors;
import org.anjian.api.inspection.command.AttachProcessRecord;
import org.anjian.api.inspection.command.CheckChecklistItem;
import org.anjian.api.inspection.command.CompleteInspection;
import org.anjian.api.inspection.command.MarkConfidential;
import org.anjian.api.inspection.command.NotifyInspection;
import org.anjian.api.inspection.command.PublishInspectionResult;
import org.anjian.api.inspection.command.RecordEnterpriseView;
import org.anjian.api.inspection.command.RecordFinding;
import org.anjian.api.inspection.command.RecordInspection;
import org.anjian.api.inspection.command.RecordSignatureRefusal;
import org.anjian.api.inspection.command.RecuseOfficer;
import org.anjian.api.inspection.command.ReportObstruction;
import org.anjian.api.inspection.command.SignInspectionRecord;
import org.anjian.api.inspection.command.StartInspection;
import org.anjian.api.inspection.command.TransferFinding;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.secrecy.Secrecy;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.junit.jupiter.api.Test;

/** Random commands in random order never bring an inspection into a state that the machine does not lead to. */
class RandomWalkTest extends InspectionFixture {

    private static final int WALKS = 300;
    private static final int STEPS = 25;

    /** What the machine allows, written down apart from the code. */
    private static final Map<InspectionState, Set<InspectionState>> ALLOWED = Map.of(
            InspectionState.PLANNED, Set.of(InspectionState.ASSIGNED, InspectionState.ABORTED),
            InspectionState.ASSIGNED, Set.of(InspectionState.PLANNED, InspectionState.STARTED, InspectionState.ABORTED),
            InspectionState.STARTED,
                    Set.of(InspectionState.RECORDED, InspectionState.ABORTED, InspectionState.OBSTRUCTED),
            InspectionState.RECORDED,
                    Set.of(
                            InspectionState.SIGNED,
                            InspectionState.SIGNATURE_REFUSED,
                            InspectionState.ABORTED,
                            InspectionState.OBSTRUCTED),
            InspectionState.SIGNED, Set.of(InspectionState.CONCLUDED, InspectionState.ABORTED),
            InspectionState.SIGNATURE_REFUSED, Set.of(InspectionState.CONCLUDED, InspectionState.ABORTED),
            InspectionState.CONCLUDED, Set.of(InspectionState.PUBLISHED),
            InspectionState.PUBLISHED, Set.of(),
            InspectionState.ABORTED, Set.of(),
            InspectionState.OBSTRUCTED, Set.of());

    private static final List<Function<Instant, Object>> COMMANDS = List.of(
            time -> new AssignInspectors(ID, TWO, time, null),
            time -> new RecuseOfficer(ID, SECOND_OFFICER.id(), "亲属", time, null),
            time -> new NotifyInspection(ID, "电话", time, null),
            time -> new StartInspection(ID, TWO, null, time, null),
            time -> new CheckChecklistItem(ID, 3, ItemAnswer.NO, null, time, null),
            time -> new RecordFinding(ID, finding(FindingKind.HAZARD, null, List.of()), time, null),
            time -> new AttachProcessRecord(
                    ID, new NewProcessRecord(RecordMedium.VIDEO, "现场", DIGEST, "recorder-7", null), time, null),
            time -> new MarkConfidential(ID, 1, Secrecy.BUSINESS_SECRET, time, null),
            time -> new RecordEnterpriseView(ID, "无异议", "厂长", time, null),
            time -> new RecordInspection(ID, RECORDED.record(), time, null),
            time -> new SignInspectionRecord(ID, TWO, "厂长", time, null),
            time -> new RecordSignatureRefusal(ID, "拒签", "县局", time, null),
            time -> new CompleteInspection(ID, "办结", time, null),
            time -> new PublishInspectionResult(ID, "网站", "合格", time, null),
            time -> new TransferFinding(ID, 1, new ResponsibleBody("fire-brigade", "消防"), "消防通道", time, null),
            time -> new AcknowledgeFindingTransfer(ID, 1, time, null));

    private static final List<Function<Instant, Object>> ENDS = List.of(
            time -> new AbortInspection(ID, "停产", time, null), time -> new ReportObstruction(ID, "拒绝入内", time, null));

    private final Set<InspectionState> reached = EnumSet.noneOf(InspectionState.class);

    @Test
    @Rule("NL-AQ68")
    void no_sequence_leaves_the_machine() {
        long seed = Long.getLong("anjian.seed", new Random().nextLong());
        System.out.println("RandomWalkTest: -Danjian.seed=" + seed);
        Random random = new Random(seed);
        for (int walk = 0; walk < WALKS; walk++) {
            walk(random);
        }
        assertThat(reached).as("with seed %d", seed).contains(InspectionState.values());
    }

    private void walk(Random random) {
        List<Object> history = new ArrayList<>();
        history.add(opened(random.nextBoolean() ? InspectionMode.ANNOUNCED : InspectionMode.UNANNOUNCED));
        InspectionState state = InspectionState.PLANNED;
        for (int step = 0; step < STEPS; step++) {
            Instant time = at("2024-03-02").plusSeconds(3_600L * step);
            boolean end = random.nextInt(40) == 0;
            boolean onward = !end && random.nextInt(3) > 0;
            List<Function<Instant, Object>> choice = end ? ENDS : COMMANDS;
            Object command = choice.get(onward ? next(state, random) : random.nextInt(choice.size()))
                    .apply(time);
            for (Object event : outcome(history, command)) {
                InspectionState after = InspectionState.after(state, (InspectionEvent) event);
                if (after != state) {
                    assertThat(ALLOWED.get(state))
                            .as(state + " by " + command.getClass().getSimpleName() + " to " + after)
                            .contains(after);
                }
                state = after;
                reached.add(state);
                history.add(event);
            }
            reached.add(state);
        }
    }

    /** Which command leads on, so that walks get far. */
    private static int next(InspectionState state, Random random) {
        return switch (state) {
            case PLANNED -> 0;
            case ASSIGNED -> 3;
            case STARTED -> List.of(5, 6, 9).get(random.nextInt(3));
            case RECORDED -> 10 + random.nextInt(2);
            case SIGNED, SIGNATURE_REFUSED -> List.of(6, 12).get(random.nextInt(2));
            case CONCLUDED -> 13;
            case PUBLISHED, ABORTED, OBSTRUCTED -> random.nextInt(COMMANDS.size());
        };
    }

    /** The events of a command, or none where it was refused; anything but a refusal fails. */
    private List<Object> outcome(List<Object> history, Object command) {
        ResultValidator<Inspection> outcome = fixture.given(history)
                .when(command, (command instanceof AssignInspectors ? COUNTY_HEAD : OFFICER).toMetadata());
        List<Object> events = new ArrayList<>();
        try {
            outcome.expectSuccessfulHandlerExecution();
        } catch (AssertionError refused) {
            outcome.expectException(RefusedException.class).expectNoEvents();
            return events;
        }
        outcome.expectEventsMatching(new BaseMatcher<List<EventMessage<?>>>() {
            @Override
            public boolean matches(Object published) {
                ((List<?>) published).forEach(event -> events.add(((EventMessage<?>) event).getPayload()));
                return true;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("any events");
            }
        });
        return events;
    }
}
