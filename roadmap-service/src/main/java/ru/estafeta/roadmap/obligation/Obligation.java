package ru.estafeta.roadmap.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a roadmap above lays on one organisation.
 *
 * @param organisation who is to answer
 * @param issuer whose roadmap it is
 * @param lateDays working days since the term, when it is not answered and the term is over
 * @param remark why the answer came back
 * @param documents how many documents confirm the answer
 */
@Schema(
        name = "Obligation",
        requiredProperties = {
            "id",
            "organisation",
            "organisationName",
            "issuer",
            "issuerName",
            "roadmap",
            "roadmapTitle",
            "activity",
            "words",
            "state",
            "documents"
        })
record Obligation(
        UUID id,
        UUID organisation,
        String organisationName,
        UUID issuer,
        String issuerName,
        UUID roadmap,
        String roadmapTitle,
        UUID activity,
        @Nullable String number,
        String words,
        @Nullable String result,
        @Nullable LocalDate dueOn,
        @Nullable Integer lateDays,
        ObligationState state,
        @Nullable Answered answered,
        @Nullable String remark,
        int documents) {

    Obligation late(int workingDays) {
        return new Obligation(
                id,
                organisation,
                organisationName,
                issuer,
                issuerName,
                roadmap,
                roadmapTitle,
                activity,
                number,
                words,
                result,
                dueOn,
                workingDays,
                state,
                answered,
                remark,
                documents);
    }

    @Schema(
            name = "ObligationAnswered",
            requiredProperties = {"on", "by"})
    record Answered(LocalDate on, String by, @Nullable String answer) {}
}
