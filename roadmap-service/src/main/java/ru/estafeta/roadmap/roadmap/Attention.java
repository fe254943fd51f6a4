package ru.estafeta.roadmap.roadmap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something in a row that a person should look at; the message says what and what to do. */
@Schema(requiredProperties = {"code", "message"})
public record Attention(String code, String message) {}
