package ru.estafeta.roadmap.roadmap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row added by hand. @param after the row below which it goes; at the end without it */
@Schema(
        name = "ActivityRequest",
        requiredProperties = {"activity"})
record ActivityRequest(
        @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
        String section,

        @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
        String subsection,

        @Nullable @Size(max = 40, message = "Не длиннее 40 знаков.")
        String number,

        @NotBlank(message = "Назовите мероприятие.") @Size(max = 10000, message = "Не длиннее 10 000 знаков.")
        String activity,

        @Nullable @Size(max = 10000, message = "Не длиннее 10 000 знаков.")
        String content,

        @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
        String termText,

        @Nullable @Size(max = 4000, message = "Не длиннее 4000 знаков.")
        String responsible,

        @Nullable @Size(max = 10000, message = "Не длиннее 10 000 знаков.")
        String result,

        @Nullable UUID after) {

    ActivityWording wording() {
        return new ActivityWording(section, subsection, number, activity, content, termText, responsible, result);
    }
}
