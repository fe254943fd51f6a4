package ru.estafeta.participants.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ConsentStand",
        description = "Where one consent of a person stands. signer: whose signature his age asks for today; signedBy:"
                + " those of two who have signed so far; link: the one that is out now, opened or not; endedOn: first day"
                + " without a consent")
public record ConsentStandView(
        UUID person,
        String name,
        @Nullable String className,
        int age,
        String organisationName,
        boolean hasEmail,
        Signer signer,
        State state,
        @Nullable UUID consent,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate endedOn,
        List<Signer> signedBy,
        @Nullable Link link) {

    /** TO_RENEW: given by the guardian alone, and by now the child signs too, or by himself. */
    public enum State {
        MISSING,
        LINK_SENT,
        SIGNED_BY_ONE,
        TO_RENEW,
        GIVEN,
        WITHDRAWN
    }

    @Schema(name = "ConsentLink")
    public record Link(LocalDate issuedOn, LocalDate expiresOn, boolean opened) {}
}
