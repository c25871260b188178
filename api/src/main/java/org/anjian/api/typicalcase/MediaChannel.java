package org.anjian.api.typicalcase;

/** The kinds of news media in which typical cases are published (QJ22B-13d). */
public enum MediaChannel {
    /** The press (报刊). */
    NEWSPAPER,
    /** Television (电视). */
    TV,
    /** Radio (广播). */
    RADIO,
    /** The internet (网络). */
    INTERNET
}
