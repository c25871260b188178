package org.anjian.api.inspection;

/** On what the process is recorded (执法全过程记录). */
public enum RecordMedium {
    /** Text (文字). */
    DOCUMENT,
    /** A photograph (照片). */
    PHOTO,
    /** A video (视频). */
    VIDEO,
    /** A sound recording (音频). */
    AUDIO
}
