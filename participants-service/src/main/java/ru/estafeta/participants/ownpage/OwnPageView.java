package ru.estafeta.participants.ownpage;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.consent.ConsentPurpose;
import ru.estafeta.participants.consent.PublicationScope;
import ru.estafeta.participants.consent.Signer;
import ru.estafeta.participants.profile.ProfileView;

@Schema(
        name = "OwnPage",
        description =
                "What is kept of a person, in his own eyes or those of his legal representative (party), and where"
                        + " each consent stands. questionnaires: those of the roles that he has, answered or not")
public record OwnPageView(
        String name,
        String operator,
        @Nullable String contact,
        Party party,
        Signer signer,
        @Nullable String guardian,
        List<Kept> kept,
        List<Asked> consents,
        List<ProfileView> questionnaires,
        LocalDate expiresOn) {

    @Schema(name = "KeptData", description = "One thing that is kept, and what for")
    public record Kept(String what, String value, String why) {}

    public enum State {
        /** Not given, or given up. */
        ASKED,
        /** This one has signed, the other one has not. */
        WAITS_FOR_OTHER,
        GIVEN
    }

    @Schema(
            name = "AskedConsent",
            description =
                    "required: nothing can be done without it. The text is that which was signed, or which would be")
    public record Asked(
            ConsentPurpose purpose,
            boolean required,
            State state,
            String title,
            List<String> text,
            int version,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate withdrawnOn,
            @Nullable PublicationScope scope) {}
}
