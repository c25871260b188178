package org.anjian.api.majorhazardsource;

/** How a major hazard source is watched between assessments (QX24-13). */
public enum HazardSourceWatch {
    /** Inspected (定期检查). */
    INSPECTION,
    /** Tested by measurement (检测). */
    TEST,
    /** Monitored with early warning (监控、监测预警). */
    MONITORING
}
