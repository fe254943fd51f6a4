package ru.estafeta.roadmap.reminder;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the term is, in working days. Of several that would fit after a pause only the most urgent one is sent. */
@Schema(name = "ReminderStep")
enum ReminderStep {
    T14,
    T3,
    LATE1,
    LATE7,
    /** To the organisation above, seven working days after the term. */
    ESCALATED;

    private static final int FAR = 14;
    private static final int NEAR = 3;
    private static final int LATE = -1;
    private static final int VERY_LATE = -7;

    /** @param left working days until the term; negative when it is over */
    static Optional<ReminderStep> at(int left) {
        if (left <= VERY_LATE) {
            return Optional.of(LATE7);
        }
        if (left <= LATE) {
            return Optional.of(LATE1);
        }
        if (left <= NEAR) {
            return Optional.of(T3);
        }
        return left <= FAR ? Optional.of(T14) : Optional.empty();
    }
}
