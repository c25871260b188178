package org.anjian.api.powerlist;

/** Where a power list is made public: it has to be on both (QJ16-05b). */
public enum DisclosureChannel {
    /** The website of the government (政府网站). */
    WEBSITE,
    /** The public notice of the government (政府公告). */
    PUBLIC_NOTICE
}
