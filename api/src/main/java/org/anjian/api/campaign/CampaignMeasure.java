package org.anjian.api.campaign;

/** The eight measures that every unit owes, the eight ones (八个一, QX24-E8). */
public enum CampaignMeasure {
    /** One mobilisation meeting (召开一次动员部署会). */
    MOBILIZATION_MEETING,
    /** One topic training (举办一次专题培训). */
    TOPIC_TRAINING,
    /** One self-inspection (开展一次自查自纠). */
    SELF_INSPECTION,
    /** One commitment (签订一份履职承诺). */
    COMMITMENT,
    /** One enforcement inspection (落实一次专项执法检查). */
    ENFORCEMENT_INSPECTION,
    /** One exposure of cases (曝光一批违法违规企业). */
    CASE_EXPOSURE,
    /** One acceptance check (组织一次检查验收). */
    ACCEPTANCE,
    /** One set of lasting rules (形成一批制度性成果). */
    SYSTEM_RESULTS
}
