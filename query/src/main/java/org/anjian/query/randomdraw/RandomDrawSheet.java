package org.anjian.query.randomdraw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.randomdraw.DrawExclusion;
import org.anjian.api.randomdraw.DrawInput;
import org.anjian.api.randomdraw.DrawSubject;
import org.anjian.api.randomdraw.DrawnPair;
import org.anjian.api.randomdraw.RandomDrawState;
import org.anjian.api.randomdraw.view.RandomDrawView;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view while one event is applied to it; lives no longer than that. */
final class RandomDrawSheet {

    RandomDrawState state;
    String seedHash;
    int take;
    int officersPerObject;
    LocalDate committedOn;

    @Nullable
    LocalDate fixedOn;

    int objects;
    int officers;
    final List<DrawExclusion> exclusions = new ArrayList<>();

    @Nullable
    String objectsDigest;

    @Nullable
    String officersDigest;

    @Nullable
    String exclusionsDigest;

    @Nullable
    LocalDate drawnOn;

    @Nullable
    DrawInput input;

    final List<DrawnPair> drawn = new ArrayList<>();

    @Nullable
    String cancelReason;

    RandomDrawSheet() {}

    RandomDrawSheet(RandomDrawView view) {
        state = view.state();
        seedHash = view.seedHash();
        take = view.take();
        officersPerObject = view.officersPerObject();
        committedOn = view.committedOn();
        fixedOn = view.fixedOn();
        objects = view.objects();
        officers = view.officers();
        exclusions.addAll(view.exclusions());
        objectsDigest = view.objectsDigest();
        officersDigest = view.officersDigest();
        exclusionsDigest = view.exclusionsDigest();
        drawnOn = view.drawnOn();
        input = view.input();
        drawn.addAll(view.drawn());
        cancelReason = view.cancelReason();
    }

    /** The view after the event. */
    RandomDrawView view(DrawSubject subject, EventInfo info) {
        return new RandomDrawView(
                subject.id(),
                info.version(),
                subject.regulator(),
                subject.region(),
                subject.region().path(),
                subject.title(),
                state,
                seedHash,
                take,
                officersPerObject,
                committedOn,
                fixedOn,
                objects,
                officers,
                exclusions,
                objectsDigest,
                officersDigest,
                exclusionsDigest,
                drawnOn,
                input,
                drawn,
                cancelReason,
                info.recordedAt());
    }
}
