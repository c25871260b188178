package org.anjian.api.worker;

/** What the safety manager may propose against a worker who breaks the rules (QX24-28). */
public enum WorkerMeasure {
    /** An entry in the reward and punishment record (纳入奖惩). */
    REWARD_AND_PUNISHMENT,
    /** Another post (调离或调整岗位). */
    TRANSFER,
    /** A punishment by the rules (依规处罚). */
    PUNISHMENT
}
