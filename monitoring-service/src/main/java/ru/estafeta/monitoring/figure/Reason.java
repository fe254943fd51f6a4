package ru.estafeta.monitoring.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader must know about a figure: a code for programs, words for people. */
@Schema(requiredProperties = {"code", "message"})
public record Reason(String code, String message) {}
