package org.anjian.api.insurance;

/** The insurances of work safety, tracked one by one (QJ16-13a, QJ16-13b, KM-3.2.2). */
public enum InsuranceType {
    /** Work-injury insurance for all staff (工伤保险). */
    WORK_INJURY,
    /** Work-safety liability insurance (安全生产责任保险). */
    LIABILITY,
    /** Fire public liability insurance (火灾公众责任保险). */
    FIRE_PUBLIC_LIABILITY,
    /** Carrier liability insurance (承运人责任保险). */
    CARRIER_LIABILITY,
    /** Personal accident insurance (人身意外伤害保险). */
    PERSONAL_ACCIDENT,
    /** Risk deposit (风险抵押金): old records only, replaced by liability insurance. */
    RISK_DEPOSIT
}
