package ru.estafeta.roadmap.obligation;

/** Where an obligation stands. */
public enum ObligationState {
    OPEN,
    DONE,
    /** «Не относится к нам», with the reason. */
    DECLINED,
    /** The answer came back with a remark: open again. */
    RETURNED
}
