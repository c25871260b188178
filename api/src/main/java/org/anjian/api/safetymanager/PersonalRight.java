package org.anjian.api.safetymanager;

/** A command by which a safety manager stands up for himself: it needs no clearance (QJ22A-11b). */
public interface PersonalRight {}
