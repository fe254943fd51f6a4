package ru.estafeta.roadmap.approval;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

/** Last days of the steps; an absent one sets no limit. */
@Schema(name = "ChainDeadlinesRequest")
record DeadlinesRequest(
        @Nullable LocalDate submitUntil,
        @Nullable LocalDate agreeUntil,
        @Nullable LocalDate approveUntil) {

    void requireInOrder() {
        var days = Stream.of(submitUntil, agreeUntil, approveUntil)
                .filter(Objects::nonNull)
                .toList();
        if (!days.equals(days.stream().sorted().toList())) {
            throw Refusal.invalid(
                    "DEADLINES_OUT_OF_ORDER",
                    "agreeUntil",
                    "Сроки идут по порядку: подать, согласовать, утвердить. Проверьте даты.");
        }
    }
}
