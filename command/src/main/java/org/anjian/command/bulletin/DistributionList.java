package org.anjian.command.bulletin;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletin.BulletinRefusal;
import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.api.safetycommittee.CommitteeBody;
import org.anjian.api.sector.Sector;
import org.anjian.command.refusal.Refuse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody whom the rule names as a recipient: derived from registers, never typed (QJ22B-13b). */
@Component
class DistributionList {

    /** How many enterprises are served in one transaction. */
    static final int BATCH = 200;

    private final CommitteeBodies committee;
    private final SectorEnterprises enterprises;
    private final Regions regions;

    DistributionList(CommitteeBodies committee, SectorEnterprises enterprises, Regions regions) {
        this.committee = committee;
        this.enterprises = enterprises;
        this.regions = regions;
    }

    /**
     * The bodies: members of the committee, party committees and governments of the lower levels, and their departments for
     * the sectors. Those of every region directly below are known by the jurisdiction tree, others by the register.
     *
     * @throws org.anjian.api.refusal.RefusedException where no member, or no party committee or government below is known
     */
    List<BulletinRecipient> bodies(RegionCode office, Collection<Sector> sectors) {
        List<CommitteeBody> registered = committee.of(office);
        Map<String, BulletinRecipient> all = new TreeMap<>();
        regions.all().stream()
                .filter(region -> region.code().isDirectlyUnder(office))
                .flatMap(DistributionList::leadership)
                .forEach(body -> all.put(body.key(), body));
        registered.stream()
                .filter(body -> body.kind() != RecipientKind.LOWER_INDUSTRY_DEPARTMENT
                        || body.sectors().stream().anyMatch(sectors::contains))
                .map(body -> BulletinRecipient.body(body.kind(), body.code(), body.name(), body.region()))
                .forEach(body -> all.put(body.key(), body));
        Set<RecipientKind> kinds = EnumSet.noneOf(RecipientKind.class);
        all.values().forEach(body -> kinds.add(body.kind()));
        Refuse.unless(kinds.contains(RecipientKind.COMMITTEE_MEMBER), BulletinRefusal.NO_COMMITTEE_MEMBERS);
        Refuse.unless(
                kinds.contains(RecipientKind.LOWER_PARTY_COMMITTEE) && kinds.contains(RecipientKind.LOWER_GOVERNMENT),
                BulletinRefusal.LOWER_BODIES_UNKNOWN);
        return List.copyOf(all.values());
    }

    private static Stream<BulletinRecipient> leadership(Region region) {
        String code = region.code().raw();
        return Stream.of(
                BulletinRecipient.body(
                        RecipientKind.LOWER_PARTY_COMMITTEE, code, "中共" + region.zh() + "委员会", region.code()),
                BulletinRecipient.body(RecipientKind.LOWER_GOVERNMENT, code, region.zh() + "人民政府", region.code()));
    }

    /** How many enterprises of the sectors there are. */
    int enterprises(RegionCode office, Collection<Sector> sectors) {
        return enterprises.count(office, sectors);
    }

    /** The next enterprises, at most {@link #BATCH}. */
    List<BulletinRecipient> next(RegionCode office, Collection<Sector> sectors, @Nullable String after) {
        return enterprises.next(office, sectors, after, BATCH);
    }
}
