package ru.estafeta.participants.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "NewProgramme",
        description =
                "organisation is only read when it is made. form: code of the dictionary (GET /mentoring-forms), roleModel and"
                        + " kind of there; endsOn: its last day; the order may come later: number and date together")
public record ProgrammeRequest(
        @Nullable UUID organisation,

        @NotBlank(message = "Назовите программу.") @Size(max = 200, message = "Название – до 200 знаков.")
        String name,

        @NotBlank(message = "Выберите форму наставничества.")
        @Size(max = 60, message = "Выберите форму наставничества из списка.")
        String form,

        @Nullable UUID roleModel,
        @Nullable UUID kind,

        @NotBlank(message = "Напишите цель программы.") @Size(max = 1000, message = "Цель – до 1000 знаков.")
        String goal,

        @NotNull(message = "Укажите первый день программы.") LocalDate startsOn,

        @NotNull(message = "Укажите последний день программы.")
        LocalDate endsOn,

        @Nullable @Size(max = 50, message = "Номер приказа – до 50 знаков.")
        String orderNumber,

        @Nullable LocalDate orderDate) {}
