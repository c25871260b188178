package org.anjian.api.enterprise;

/** The ten domains of information that are shared by credit code (信息共建共享, QJ16-17c). */
public enum InformationDomain {
    /** Hazards found and rectified (事故隐患排查治理). */
    HAZARDS,
    /** Major hazard sources (重大危险源监控). */
    MAJOR_HAZARD_SOURCES,
    /** Credit (安全诚信). */
    CREDIT,
    /** Standardisation (安全生产标准化). */
    STANDARDISATION,
    /** Education and training (安全教育培训). */
    TRAINING,
    /** Safety professionals (安全专业人才). */
    PROFESSIONALS,
    /** Licences (行政许可). */
    LICENCES,
    /** Monitoring and testing (监测检验). */
    TESTING,
    /** Emergency rescue (应急救援). */
    RESCUE,
    /** Accountability for accidents (事故责任追究). */
    ACCOUNTABILITY
}
