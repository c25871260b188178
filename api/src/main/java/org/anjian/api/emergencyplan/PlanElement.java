package org.anjian.api.emergencyplan;

/** The elements a plan is made of (预案要素, GB/T 29639-2020). */
public enum PlanElement {
    /** What it applies to, and the levels of response (适用范围、响应分级). */
    SCOPE,
    /** The risk of accidents (事故风险描述). */
    RISK_DESCRIPTION,
    /** Who does what (应急组织机构及职责). */
    ORGANISATION,
    /** Warning, reporting and response (应急响应). */
    RESPONSE,
    /** The measures to take (处置措施). */
    MEASURES,
    /** What follows (后期处置). */
    AFTERMATH,
    /** Means and supplies (应急保障). */
    SUPPORT,
    /** What to heed (注意事项). */
    PRECAUTIONS
}
