package ru.estafeta.participants.reconciling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.organisation.CorrectOrganisationRequest;
import ru.estafeta.participants.organisation.Organisation;
import ru.estafeta.participants.organisation.Organisations;
import ru.estafeta.participants.organisation.RegisterOrganisation;
import ru.estafeta.participants.organisation.RegisterOrganisationRequest;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.problem.Refusal;

/** Takes over what somebody has ticked in a comparison: all of it or nothing. */
@ApplicationScoped
class TakeRegisterOver {

    private final Organisations organisations;
    private final RegisterOrganisation registration;
    private final Caller caller;

    TakeRegisterOver(Organisations organisations, RegisterOrganisation registration, Caller caller) {
        this.organisations = organisations;
        this.registration = registration;
        this.caller = caller;
    }

    /** @param since first day of new names and places, and of closings */
    @Schema(
            name = "RegisterChanges",
            description =
                    "Rows of a comparison that are to be taken over, and organisations to close. since: first day of new"
                            + " names and places, and of closings")
    public record Changes(
            @NotNull(message = "Укажите, с какого дня действуют перемены.")
            LocalDate since,

            @NotNull @Size(max = 5_000) @Valid List<ChangedRow> rows,
            @NotNull @Size(max = 5_000) @Valid List<ClosedOne> closed) {}

    /** @param version of the organisation that was found; absent for a new one */
    @Schema(name = "RegisterChange", description = "A row as the comparison gave it; version absent: a new one")
    public record ChangedRow(
            int row, @Nullable Long version, @NotNull @Valid RegisterOrganisationRequest organisation) {}

    @Schema(name = "RegisterClosing")
    public record ClosedOne(@NotNull UUID id, long version) {}

    void take(Changes changes) {
        for (int i = 0; i < changes.rows().size(); i++) {
            var row = changes.rows().get(i);
            saying("rows/" + i, "Строка " + row.row() + ": ", () -> take(row, changes.since()));
        }
        for (int i = 0; i < changes.closed().size(); i++) {
            var one = changes.closed().get(i);
            saying("closed/" + i, "", () -> registration.close(existing(one.id(), one.version()), changes.since()));
        }
    }

    private void take(ChangedRow row, LocalDate since) {
        var told = row.organisation();
        if (row.version() == null) {
            registration.register(told);
            return;
        }
        var organisation = existing(told.id(), row.version());
        var moves = told.parent() != null && !organisation.isBelow(told.parent());
        var renamed = !organisation.name().equals(told.name().strip());
        registration.correct(
                organisation,
                new CorrectOrganisationRequest(
                        told.name(),
                        told.externalIds(),
                        moves ? told.parent() : null,
                        moves || renamed ? since : null));
    }

    private Organisation existing(@Nullable UUID id, long version) {
        if (id == null) {
            throw Refusal.rule("ID_MISSING", "organisation/id", "Передайте id организации из сравнения.");
        }
        caller.requireWithin(id);
        var organisation = organisations.existing(id);
        if (organisation.version() != version) {
            throw Refusal.stale("«" + organisation.name() + "» изменили после сравнения. Сравните реестр ещё раз.");
        }
        return organisation;
    }

    /** Which row is meant, in front of what is wrong with it. */
    private static void saying(String pointer, String where, Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            if (refused.getStatusCode() == 412 || refused.getStatusCode() == 404) {
                throw refused;
            }
            throw Refusal.rule("ROW_REFUSED", pointer, where + refused.getDetail());
        }
    }
}
