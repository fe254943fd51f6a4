package ru.estafeta.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "LogEntry",
        description =
                "Who did what with which object, and when. action READ: looked at personal data. number and seal: place in"
                        + " the chain and SHA-256 over the seal before and this entry, some seconds after it was written")
public record AuditEntryView(
        long id,
        Instant at,
        String actor,
        List<String> roles,
        String action,
        String subjectType,
        String subject,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        @Nullable String details,
        @Nullable Long number,
        @Nullable String seal) {}
