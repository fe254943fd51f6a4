package ru.estafeta.participants.scan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signed paper as it was scanned. @param size in bytes */
@Schema(name = "Scan", description = "The signed paper as a file; size in bytes")
public record Scan(UUID id, String fileName, long size) {}
