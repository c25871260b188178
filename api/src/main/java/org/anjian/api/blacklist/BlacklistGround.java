package org.anjian.api.blacklist;

/** For what somebody is proposed for the list (列入事由). */
public enum BlacklistGround {
    /** Responsible for an accident (事故责任). */
    ACCIDENT,
    /** An accident was concealed or reported falsely (瞒报、谎报事故). */
    CONCEALED_ACCIDENT,
    /** The violation was found again at the acceptance of a campaign (验收仍存在, QX24-P4e). */
    ACCEPTANCE_REPEAT,
    /** An order was not obeyed (拒不执行监管指令). */
    REFUSED_ORDER,
    /** Production without the licence or clearance that the law asks for (未经许可擅自生产经营). */
    UNLICENSED,
    /** False papers, certificates or reports (弄虚作假). */
    FALSE_PAPERS,
    /** Another serious violation (其他严重违法). */
    OTHER
}
