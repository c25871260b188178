package org.anjian.api.staffing.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.CommitteeDirector;
import org.anjian.api.staffing.DeclarationStatus;
import org.anjian.api.staffing.FiveImplementation;
import org.anjian.api.staffing.FiveInPlace;
import org.anjian.api.staffing.Leader;
import org.anjian.api.staffing.ManagementLevel;
import org.anjian.api.staffing.RescueSupply;
import org.anjian.api.staffing.ResponsibilityRole;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingId;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingRequirement;
import org.anjian.api.staffing.StaffingWarning;
import org.anjian.api.staffing.TechnologyKind;
import org.jspecify.annotations.Nullable;

/**
 * The staffing of an enterprise as its events tell it: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param uncoveredPosts the posts that nobody answers for
 * @param completeSpans when the responsibility system was complete
 * @param technologies the last ones, newest last
 * @param gaps the shortfalls that stand
 * @param orders the last ones, newest last
 * @param endedOn when the enterprise was closed
 */
public record StaffingView(
        StaffingId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        Sector sector,
        @Nullable EnterpriseScale scale,
        @Nullable Integer employees,
        @Nullable Department department,
        List<ManagerInPost> managers,
        int fullTimeManagers,
        int partTimeManagers,
        List<PersonId> engineers,
        List<Leader> leaders,
        List<Responsibility> responsibilities,
        Coverage coverage,
        List<Post> posts,
        List<String> uncoveredPosts,
        @Nullable Committee committee,
        @Nullable Declaration declaration,
        List<Span> completeSpans,
        @Nullable HazardBody hazardBody,
        @Nullable EmergencyBody emergencyBody,
        @Nullable RescueTeam rescueTeam,
        List<RescueSupply> supplies,
        List<RescueContract> rescueContracts,
        List<Investment> investments,
        List<Technology> technologies,
        List<Gap> gaps,
        List<CorrectionOrder> orders,
        List<StaffingWarning> warnings,
        @Nullable LocalDate endedOn,
        Instant recordedAt) {

    /** The technologies and orders that the document keeps; the events keep all. */
    public static final int KEPT = 50;

    /** The safety department. */
    public record Department(String name, LocalDate establishedOn) {}

    /** A safety manager in post. */
    public record ManagerInPost(PersonId person, StaffingMode mode, LocalDate since) {}

    /** An entry of the responsibility list. */
    public record Responsibility(ResponsibilityRole role, PersonId person, String responsibility, LocalDate since) {}

    /**
     * How far the responsibility list goes (QJ16-03b, KM-3.2.1, KM-3.3).
     *
     * @param leaders how many people lead the enterprise
     * @param covered how many of them are on the list
     * @param uncovered those who are not
     * @param missingRoles the roles that must be on the list and are not
     * @param complete whether nobody and no role is missing
     */
    public record Coverage(
            int leaders,
            int covered,
            List<PersonId> uncovered,
            List<ResponsibilityRole> missingRoles,
            boolean complete) {

        public Coverage {
            uncovered = List.copyOf(uncovered);
            missingRoles = List.copyOf(missingRoles);
        }
    }

    /** A post of the post responsibility system, and who answers for it. */
    public record Post(
            String post,
            ManagementLevel level,
            String title,
            @Nullable String parent,
            @Nullable PersonId person,
            @Nullable String responsibility) {}

    /** The safety committee. */
    public record Committee(
            CommitteeDirector directorRole, PersonId director, List<PersonId> members, LocalDate establishedOn) {

        public Committee {
            members = List.copyOf(members);
        }
    }

    /** The last declaration of the responsibility system. */
    public record Declaration(
            LocalDate declaredOn,
            DeclarationStatus status,
            List<FiveImplementation> missingImplementations,
            List<FiveInPlace> missingInPlace) {

        public Declaration {
            missingImplementations = List.copyOf(missingImplementations);
            missingInPlace = List.copyOf(missingInPlace);
        }
    }

    /** Days on which something held, both ends included; without an end it holds still. */
    public record Span(LocalDate from, @Nullable LocalDate until) {}

    /** The body that investigates hazards. */
    public record HazardBody(String name, String mechanism, LocalDate establishedOn) {}

    /** The emergency management body. */
    public record EmergencyBody(String name, int staff, LocalDate establishedOn) {}

    /** The rescue team. */
    public record RescueTeam(StaffingMode mode, int members, LocalDate recordedOn) {}

    /** A rescue contract. */
    public record RescueContract(String organisation, LocalDate from, LocalDate until) {}

    /**
     * The safety investment of a year (KM-3.1.3).
     *
     * @param investmentRate the actual of the planned, in percent; null where nothing was planned
     */
    public record Investment(
            int year,
            long plannedFen,
            long actualFen,
            @Nullable Double investmentRate) {}

    /** A new technology. */
    public record Technology(TechnologyKind kind, String description, LocalDate adoptedOn) {}

    /**
     * A shortfall that stands.
     *
     * @param requirement what is demanded of the staff, for {@link StaffingGapKind#STAFFING}
     * @param required how many engineers are demanded
     * @param actual how many there are
     */
    public record Gap(
            StaffingGapKind kind,
            LocalDate since,
            @Nullable StaffingRequirement requirement,
            @Nullable Integer required,
            @Nullable Integer actual) {}

    /**
     * An order to correct a shortfall.
     *
     * @param correctedOn when the shortfall was gone
     * @param overdueSince since when suspension and fine are due
     */
    public record CorrectionOrder(
            StaffingGapKind gap,
            LocalDate orderedOn,
            LocalDate dueOn,
            String regulator,
            @Nullable LocalDate correctedOn,
            @Nullable LocalDate overdueSince) {}

    public StaffingView {
        regionPath = List.copyOf(regionPath);
        managers = List.copyOf(managers);
        engineers = List.copyOf(engineers);
        leaders = List.copyOf(leaders);
        responsibilities = List.copyOf(responsibilities);
        posts = List.copyOf(posts);
        uncoveredPosts = List.copyOf(uncoveredPosts);
        completeSpans = List.copyOf(completeSpans);
        supplies = List.copyOf(supplies);
        rescueContracts = List.copyOf(rescueContracts);
        investments = List.copyOf(investments);
        technologies = List.copyOf(technologies);
        gaps = List.copyOf(gaps);
        orders = List.copyOf(orders);
        warnings = List.copyOf(warnings);
    }
}
