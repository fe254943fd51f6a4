package ru.estafeta.roadmap.roadmap;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something about an order as a whole, or about several of its rows. @param rows their positions, from 1 */
@Schema(requiredProperties = {"code", "severity", "message", "rows"})
public record Finding(String code, Severity severity, String message, List<Integer> rows) {

    public Finding {
        rows = List.copyOf(rows);
    }

    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }

    public static Finding info(String code, String message) {
        return new Finding(code, Severity.INFO, message, List.of());
    }

    public static Finding warning(String code, String message) {
        return new Finding(code, Severity.WARNING, message, List.of());
    }
}
