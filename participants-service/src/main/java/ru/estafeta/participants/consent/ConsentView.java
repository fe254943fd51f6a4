package ru.estafeta.participants.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.scan.Scan;

@Schema(
        name = "Consent",
        description = "A consent for one purpose; guardian: name of the legal representative who signed; withdrawnOn:"
                + " first day without it, whatever the reason; validUntil: last day; text: version signed, if known;"
                + " scan: of the paper, for its own organisation")
public record ConsentView(
        UUID id,
        UUID person,
        ConsentPurpose purpose,
        LocalDate signedOn,
        Signer signedBy,
        @Nullable String guardian,
        ConsentStatus status,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate validUntil,
        ConsentTerms.Channel channel,
        @Nullable UUID text,
        @Nullable PublicationScope scope,
        @Nullable Scan scan) {}
