package ru.estafeta.roadmap.importing.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a point of the order lays on somebody: «4.4. Назначить куратора …» under «4. Руководителям ОО:».
 *
 * @param addressee as the order names him, in its own case («Руководителям общеобразовательных организаций»)
 */
@Schema(
        name = "OrderDuty",
        requiredProperties = {"number", "text"})
public record Duty(String number, @Nullable String addressee, String text) {}
