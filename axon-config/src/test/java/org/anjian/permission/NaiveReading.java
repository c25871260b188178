package org.anjian.permission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.api.discretion.view.DiscretionStandardView;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.normativedocument.view.NormativeDocumentView;
import org.anjian.api.permission.InPerson;
import org.anjian.api.permission.PermissionTable;
import org.anjian.api.permission.Permissions;
import org.anjian.api.permission.Reach;
import org.anjian.api.powerlist.view.PowerListView;
import org.anjian.api.standardization.view.StandardizationView;
import org.anjian.api.violationbase.view.ViolationRecordView;

/** Who may read what of the targets: the permission tables, applied to one record after the other. */
final class NaiveReading {

    /**
     * What is public wherever it is: that an enterprise is there, and its certificates (ML20-03); what authorities act by (QJ16-01a,
     * ML20-05c).
     */
    private static final Set<Class<?>> ALWAYS_PUBLIC = Set.of(
            EnterpriseView.class,
            StandardizationView.class,
            DiscretionStandardView.class,
            NormativeDocumentView.class,
            PowerListView.class);

    /** What an enterprise is shown only after it was told of it, which the targets were not. */
    private static final Set<Class<?>> NOT_YET_TOLD = Set.of(EnforcementMeasureView.class);

    private final Permissions permissions;

    NaiveReading(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Whether a reader may see the document of a target. */
    boolean maySee(Actor reader, Class<?> view, Target target) {
        return reachOf(reader, view)
                .map(reach -> switch (reach) {
                    case ALL -> true;
                    case JURISDICTION -> target.region().isWithin(reader.jurisdiction());
                    case OWN_ENTERPRISE ->
                        target.enterprise().equals(reader.enterprise()) && !NOT_YET_TOLD.contains(view);
                    case OWN_FILE -> target.account().equals(reader.inWhoseName());
                    // The first kind of document is issued for an inspection.
                    case AS_RECORD -> maySee(reader, InspectionView.class, target);
                    case UNCONCEALED -> target.region().isWithin(reader.jurisdiction());
                    case CASE_TEAM ->
                        target.account().equals(reader.inWhoseName())
                                && target.region().isWithin(reader.jurisdiction());
                    case PUBLISHED -> ALWAYS_PUBLIC.contains(view);
                })
                .orElse(false);
    }

    /** Whether a reader may see the events behind the document: those are never published, and files are read one by one. */
    boolean mayReadEvents(Actor reader, Class<?> view, Target target) {
        return reachOf(reader, view)
                        .filter(reach -> reach != Reach.PUBLISHED
                                && reach != Reach.OWN_FILE
                                && reach != Reach.CASE_TEAM
                                && reach != Reach.UNCONCEALED
                                && reach != Reach.AS_RECORD)
                        .isPresent()
                && maySee(reader, view, target);
    }

    /** Whether a reader may see the documents of everyone. */
    boolean reachesEverywhere(Actor reader, Class<?> view) {
        Reach reach = reachOf(reader, view).orElse(null);
        return reach == Reach.ALL || reach == Reach.PUBLISHED && ALWAYS_PUBLIC.contains(view);
    }

    private Optional<Reach> reachOf(Actor reader, Class<?> view) {
        return permissions
                .reachOf(reader.role(), view)
                .filter(reach -> reader.onBehalf() == null
                        || reach != Reach.OWN_FILE && !InPerson.all().containsKey(view));
    }

    /** The documents of that name. */
    Optional<Class<?>> viewCalled(String name) {
        return permissions.tables().stream()
                .flatMap(NaiveReading::views)
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst();
    }

    /** The documents of a kind of record: those that its table speaks of. */
    Class<?> viewOf(Births.Kind kind) {
        return permissions.tables().stream()
                .filter(table -> commands(table).anyMatch(type -> Births.aboutWhich(type) == kind))
                .flatMap(NaiveReading::views)
                .findFirst()
                .orElseThrow();
    }

    /** The kind of record that documents are of: that of their table, or of their package where that has no commands. */
    Optional<Births.Kind> kindOf(Class<?> view) {
        return permissions.tables().stream()
                .filter(table -> table.entries().containsKey(view))
                .flatMap(NaiveReading::commands)
                .findFirst()
                .map(Births::aboutWhich)
                .or(() -> view == ViolationRecordView.class
                        ? Optional.of(Births.called("PenaltyCase"))
                        : Optional.empty())
                .or(() -> only(Births.kinds().stream()
                        .filter(kind -> view.getPackageName().contains("." + kind.context() + "."))
                        .toList()));
    }

    private static Optional<Births.Kind> only(List<Births.Kind> kinds) {
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    }

    private static Stream<Class<?>> commands(PermissionTable table) {
        return table.entries().keySet().stream().filter(Command.class::isAssignableFrom);
    }

    private static Stream<Class<?>> views(PermissionTable table) {
        return table.entries().keySet().stream().filter(type -> !Command.class.isAssignableFrom(type));
    }
}
