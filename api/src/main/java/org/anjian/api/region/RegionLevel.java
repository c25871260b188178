package org.anjian.api.region;

/** The levels of the jurisdiction tree. A level is an attribute of the jurisdiction, never the word 市 in its name. */
public enum RegionLevel {
    /** A country whose records were imported. */
    COUNTRY,
    /** Province (省、自治区、直辖市). */
    PROVINCE,
    /** Prefecture-level city (地级市). */
    CITY,
    /** County, district or county-level city (县、市、区). */
    COUNTY,
    /** Township or sub-district (乡镇、街道). */
    TOWNSHIP,
    /** Village or community (行政村、社区). */
    VILLAGE
}
