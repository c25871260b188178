package org.anjian.api.region;

/**
 * One node of the jurisdiction tree.
 *
 * @param code its code, which also says where in the tree it stands
 * @param zh its Chinese name
 * @param en its English name
 */
public record Region(RegionCode code, String zh, String en) {}
