package ru.estafeta.roadmap.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row of a template.
 *
 * @param termText usual term in the words of orders, without a year where it can be
 * @param documentKind code of the dictionary of evidence
 * @param ground act and point on which the row stands
 */
@Schema(
        name = "TemplateRow",
        requiredProperties = {"activity"})
record TemplateRow(
        @Nullable String section,
        @Nullable String number,
        String activity,
        @Nullable String content,
        @Nullable String termText,
        @Nullable String responsible,
        @Nullable String result,
        @Nullable String documentKind,
        @Nullable String ground) {}
