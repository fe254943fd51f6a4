package ru.estafeta.participants.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On what terms a consent was given. @param text the version that was signed, where it is known */
public record ConsentTerms(
        Channel channel,
        @Nullable UUID text,
        @Nullable LocalDate validUntil,
        @Nullable PublicationScope scope) {

    /** A paper that the school keeps, or the personal link. */
    public enum Channel {
        PAPER,
        LINK
    }

    public static ConsentTerms onPaper(@Nullable LocalDate validUntil, @Nullable PublicationScope scope) {
        return new ConsentTerms(Channel.PAPER, null, validUntil, scope);
    }
}
