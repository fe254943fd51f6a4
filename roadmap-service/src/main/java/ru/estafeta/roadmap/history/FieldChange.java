package ru.estafeta.roadmap.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A field before and after. @param field name of the field in the API; absent text means that it was empty */
@Schema(
        name = "FieldChange",
        requiredProperties = {"field"})
public record FieldChange(
        String field, @Nullable String from, @Nullable String to) {}
