package ru.estafeta.participants.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of what people agree to. {@code validMonths}: term of a consent to it; none: until it is withdrawn. */
@Schema(
        name = "ConsentText",
        description = "A version of what people agree to; {words} in the body are filled in from the operator and the"
                + " card. validMonths: for how long a consent holds, without it until it is withdrawn; verified: whether a"
                + " lawyer has read it against its source")
public record ConsentText(
        UUID id,
        ConsentPurpose purpose,
        int version,
        String title,
        String body,
        @Nullable Integer validMonths,
        String source,
        boolean verified,
        LocalDate validFrom,
        String recordedBy) {

    @Nullable
    LocalDate lastDay(LocalDate signedOn) {
        return validMonths == null ? null : signedOn.plusMonths(validMonths);
    }

    public ConsentTerms byLink(LocalDate signedOn, @Nullable PublicationScope scope) {
        return new ConsentTerms(ConsentTerms.Channel.LINK, id, lastDay(signedOn), scope);
    }
}
