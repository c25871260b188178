package org.anjian.api.worker;

/** The three levels of education before work (三级安全教育). */
public enum EducationLevel {
    /** Of the enterprise (厂级). */
    FACTORY,
    /** Of the workshop (车间级). */
    WORKSHOP,
    /** Of the team (班组级). */
    TEAM
}
