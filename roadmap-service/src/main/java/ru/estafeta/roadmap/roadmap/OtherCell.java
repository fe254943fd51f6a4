package ru.estafeta.roadmap.roadmap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cell of a column that has no place of its own in a roadmap («Примечание», «Участники»): kept, never dropped. */
@Schema(requiredProperties = {"column", "text"})
public record OtherCell(String column, String text) {}
