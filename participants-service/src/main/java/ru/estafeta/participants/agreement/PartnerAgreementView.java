package ru.estafeta.participants.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.participants.scan.Scan;

@Schema(
        name = "PartnerAgreement",
        description =
                "state: ENDING within thirty days, EXPIRED by its term, ENDED before it. mentors: people of the partner"
                        + " who are mentors at the organisation now; countsAsEnterprise: whether the partner counts for the indicator of"
                        + " enterprises once its mentors are in approved pairs. scan: the signed agreement, if its organisation keeps it here")
public record PartnerAgreementView(
        UUID id,
        long version,
        UUID organisation,
        String organisationName,
        UUID partner,
        String partnerName,
        OrganisationType partnerType,
        @Nullable String partnerInn,
        boolean countsAsEnterprise,
        String number,
        LocalDate signedOn,
        @Nullable LocalDate validUntil,
        @Nullable String subject,
        List<MentoringForm> forms,
        @Nullable String responsible,
        @Nullable String partnerResponsible,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        State state,
        long mentors,
        @Nullable Scan scan) {

    @Schema(name = "PartnerAgreementState")
    public enum State {
        ACTIVE,
        ENDING,
        EXPIRED,
        ENDED
    }
}
