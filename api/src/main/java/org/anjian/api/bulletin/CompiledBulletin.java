package org.anjian.api.bulletin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.message.Sha256;
import org.anjian.api.refusal.Required;
import org.anjian.api.sector.Sector;

/**
 * What a bulletin says, as it was compiled from the signed returns of the regulators of the same level, and all that is needed
 * to compile it again (QJ22B-03, QJ22B-13a). Nobody types a figure.
 *
 * @param position the head of the event store when it was compiled
 * @param method the version of the computation
 * @param owed how many returns the regulators of the level owed for the quarter
 * @param returns the returns whose figures it counts: signed, and with the office
 * @param comparedWith the returns of the same quarter of the year before, likewise
 * @param named the returns that were late, sent back, or missing
 * @param total the whole
 * @param parts its parts; the parts of a division come to the whole
 * @param sectors the sectors concerned: those with enterprises in the region, and those with figures
 * @param sha256 the digest, in hexadecimal, of the UTF-8 text of office, quarter, position, method, the returns counted, the
 *     returns compared with, the whole and the parts, each on lines of its own
 */
public record CompiledBulletin(
        long position,
        int method,
        int owed,
        List<UsedReturn> returns,
        List<UsedReturn> comparedWith,
        List<NamedReturn> named,
        BulletinPart total,
        List<BulletinPart> parts,
        List<Sector> sectors,
        String sha256) {

    /** How figures are divided today. */
    public static final int METHOD = 1;

    public CompiledBulletin {
        returns = List.copyOf(returns);
        comparedWith = List.copyOf(comparedWith);
        named = List.copyOf(named);
        Required.value(total, "total");
        parts = List.copyOf(parts);
        sectors = List.copyOf(sectors);
    }

    /** What was compiled, with its digest. */
    public static CompiledBulletin of(
            BulletinSubject bulletin,
            long position,
            int owed,
            List<UsedReturn> returns,
            List<UsedReturn> comparedWith,
            List<NamedReturn> named,
            BulletinPart total,
            List<BulletinPart> parts,
            List<Sector> sectors) {
        String canonical = Stream.of(
                        Stream.of(bulletin.office() + "|" + bulletin.quarter(), position + "", METHOD + ""),
                        returns.stream().map(UsedReturn::canonical),
                        comparedWith.stream().map(UsedReturn::canonical),
                        Stream.of(total.canonical()),
                        parts.stream().map(BulletinPart::canonical))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        return new CompiledBulletin(
                position, METHOD, owed, returns, comparedWith, named, total, parts, sectors, Sha256.of(canonical));
    }

    /** The parts of a division, in the order in which it shows them. */
    public List<BulletinPart> parts(BulletinDivision division) {
        return parts.stream().filter(part -> part.division() == division).toList();
    }

    /** Whether the digest is the one of what it says. */
    public boolean matchesDigest(BulletinSubject bulletin) {
        return of(bulletin, position, owed, returns, comparedWith, named, total, parts, sectors)
                .sha256()
                .equals(sha256);
    }
}
