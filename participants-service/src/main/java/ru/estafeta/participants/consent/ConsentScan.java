package ru.estafeta.participants.consent;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The signed paper of a consent as it was scanned. @param size in bytes */
@Schema(name = "ConsentScan", description = "The signed paper as a file; size in bytes")
public record ConsentScan(UUID id, String fileName, long size) {}
