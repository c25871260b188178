package org.anjian.command.delegation;

/** The deadline of a delegation: the end of its term. */
record DelegationDue() {

    static final String NAME = "delegation-due";
}
