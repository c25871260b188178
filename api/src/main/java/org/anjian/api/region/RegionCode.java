package org.anjian.api.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/**
 * The code of an administrative region: GB/T 2260 (six digits, 530302), extended by GB/T 10114 for townships (nine) and
 * villages (twelve), or ISO 3166-2 (US-CA) for imported records. The code alone gives its ancestors.
 */
public record RegionCode(@JsonValue String raw) implements Comparable<RegionCode> {

    private static final Pattern ISO = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegionCode {
        if (raw == null || !(isGb(raw) || ISO.matcher(raw).matches())) {
            throw new RefusedException(InputRefusal.MALFORMED, "region");
        }
    }

    // By hand: every event of every replay brings one, and a pattern took a fiftieth of a rebuild.
    private static boolean isGb(String raw) {
        int length = raw.length();
        if (length != 6 && length != 9 && length != 12) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The codes from the root of the tree down to this one, itself included. */
    public List<String> path() {
        List<String> path = new ArrayList<>(5);
        if (!Character.isDigit(raw.charAt(0))) {
            path.add(raw.substring(0, 2));
            if (raw.length() > 2) {
                path.add(raw);
            }
            return path;
        }
        path.add(raw.substring(0, 2) + "0000");
        if (!raw.startsWith("0000", 2)) {
            path.add(raw.substring(0, 4) + "00");
        }
        if (!raw.startsWith("00", 4)) {
            path.add(raw.substring(0, 6));
        }
        if (raw.length() >= 9) {
            path.add(raw.substring(0, 9));
        }
        if (raw.length() == 12) {
            path.add(raw);
        }
        return path;
    }

    /** The township that a township or village belongs to; any other region is itself. */
    public RegionCode townshipOf() {
        return level() == RegionLevel.VILLAGE ? new RegionCode(raw.substring(0, 9)) : this;
    }

    /** Whether this region is the other one or lies in its subtree. */
    public boolean isWithin(RegionCode other) {
        return path().contains(other.raw);
    }

    /** Whether this region lies in the other one and none is between them. */
    public boolean isDirectlyUnder(RegionCode other) {
        List<String> path = path();
        return path.size() > 1 && path.get(path.size() - 2).equals(other.raw);
    }

    /** Whether one of the two regions lies in the other. */
    public boolean isNear(RegionCode other) {
        return isWithin(other) || other.isWithin(this);
    }

    /** The level of the region, as its code says. */
    public RegionLevel level() {
        if (!Character.isDigit(raw.charAt(0))) {
            return raw.length() == 2 ? RegionLevel.COUNTRY : RegionLevel.PROVINCE;
        }
        return switch (raw.length()) {
            case 12 -> RegionLevel.VILLAGE;
            case 9 -> RegionLevel.TOWNSHIP;
            default -> {
                if (raw.endsWith("0000")) {
                    yield RegionLevel.PROVINCE;
                }
                yield raw.endsWith("00") ? RegionLevel.CITY : RegionLevel.COUNTY;
            }
        };
    }

    @Override
    public int compareTo(RegionCode other) {
        return raw.compareTo(other.raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
