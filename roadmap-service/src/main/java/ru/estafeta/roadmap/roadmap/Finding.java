package ru.estafeta.roadmap.roadmap;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something about an order as a whole, or about several of its rows.
 *
 * @param rows their positions, from 1
 * @param advice what to do about it
 */
@Schema(requiredProperties = {"code", "severity", "message", "rows"})
public record Finding(
        String code,
        Severity severity,
        String message,
        List<Integer> rows,
        @Nullable String advice) {

    public Finding {
        rows = List.copyOf(rows);
    }

    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }

    public static Finding info(String code, String message) {
        return new Finding(code, Severity.INFO, message, List.of(), null);
    }

    public static Finding warning(String code, String message) {
        return new Finding(code, Severity.WARNING, message, List.of(), null);
    }

    public Finding advising(String what) {
        return new Finding(code, severity, message, rows, what);
    }

    public Finding at(List<Integer> positions) {
        return new Finding(code, severity, message, positions, advice);
    }
}
