package ru.estafeta.monitoring.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

/** In which form an export is wanted. */
enum ExportFormat {
    JSON,
    /** RFC 4180: comma, CRLF, UTF-8, field names as in JSON, decimal point. */
    CSV,
    /** For Russian Excel: byte order mark, semicolon, Russian headings, decimal comma. */
    CSV_EXCEL;

    private static final MediaType TEXT_CSV = new MediaType("text", "csv");

    /** The parameter wins over {@code Accept}; without either it is JSON. */
    static ExportFormat choose(@Nullable String parameter, HttpHeaders headers) {
        return switch (parameter) {
            case "json" -> JSON;
            case "csv" -> CSV;
            case "csv-excel" -> CSV_EXCEL;
            case null ->
                headers.getAcceptableMediaTypes().stream()
                                .findFirst()
                                .filter(type -> !type.isWildcardType() && type.isCompatible(TEXT_CSV))
                                .isPresent()
                        ? CSV
                        : JSON;
            default ->
                throw Refusal.invalid("BAD_FORMAT", "format", "Укажите format=json, format=csv или format=csv-excel.");
        };
    }
}
