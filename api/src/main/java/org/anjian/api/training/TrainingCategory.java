package org.anjian.api.training;

/** The five groups that safety training must cover (QJ16-03h). */
public enum TrainingCategory {
    /** Principals (主要负责人). */
    PRINCIPAL,
    /** Safety managers (安全管理人员). */
    SAFETY_MANAGER,
    /** Newly hired employees (新聘从业人员). */
    NEW_HIRE,
    /** Workers of special operations (特种作业人员). */
    SPECIAL_OPERATION,
    /** Front-line workers (一线作业人员). */
    FRONT_LINE
}
