package ru.estafeta.participants.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.AppointmentEndedV1;
import ru.estafeta.contracts.AppointmentMadeV1;
import ru.estafeta.contracts.AppointmentPost;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.participants.account.PostAccounts;
import ru.estafeta.participants.account.StaffRole;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;

/** Appoints, and ends an appointment; the account of the post is opened and switched off with it. */
@ApplicationScoped
class FillPost {

    private final Appointments appointments;
    private final PostAccounts accounts;
    private final OrganisationTree tree;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final IdGenerator ids;
    private final Clock clock;

    FillPost(
            Appointments appointments,
            PostAccounts accounts,
            OrganisationTree tree,
            Outbox outbox,
            Audit audit,
            Caller caller,
            IdGenerator ids,
            Clock clock) {
        this.appointments = appointments;
        this.accounts = accounts;
        this.tree = tree;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    record Filled(Appointment appointment, @Nullable String temporaryPassword) {

        @Override
        public String toString() {
            return "Filled";
        }
    }

    Filled appoint(AppointRequest told) {
        caller.requireWithin(told.organisation());
        requirePostAt(told.organisation(), told.post());
        var today = LocalDate.now(clock);
        var made = Appointment.make(ids.next(), told, today, clock.instant(), caller.name());
        appointments.persistAndFlush(made);
        var opened = told.username() == null
                ? null
                : accounts.open(
                        told.username(),
                        told.familyName().strip(),
                        told.givenName().strip(),
                        role(told.post()),
                        told.organisation());
        if (opened != null) {
            made.servedBy(opened.account());
            appointments.flush();
        }
        outbox.append(new AppointmentMadeV1(made.state()));
        audit.record(
                "APPOINT",
                "appointment",
                made.id().toString(),
                told.organisation(),
                told.post().name());
        return new Filled(made, opened == null ? null : opened.temporaryPassword());
    }

    void end(Appointment appointment, LocalDate on, @Nullable String number, @Nullable LocalDate date) {
        appointment.end(on, number, date, LocalDate.now(clock));
        appointments.flush();
        outbox.append(new AppointmentEndedV1(appointment.state()));
        audit.record("END_APPOINTMENT", "appointment", appointment.id().toString(), appointment.organisation(), null);
        switchOff(appointment);
    }

    /** Takes an ending back. */
    void resume(Appointment appointment) {
        appointment.resume(LocalDate.now(clock));
        appointments.flush();
        outbox.append(new AppointmentMadeV1(appointment.state()));
        audit.record(
                "RESUME_APPOINTMENT", "appointment", appointment.id().toString(), appointment.organisation(), null);
        if (appointment.account() != null) {
            accounts.switchOn(appointment.account());
        }
    }

    /** Of an appointment whose term is over; nobody asks for it, so nobody is written into the log. */
    void expire(Appointment appointment) {
        appointment.expire();
        appointments.flush();
        outbox.append(new AppointmentEndedV1(appointment.state()));
        switchOff(appointment);
    }

    private void switchOff(Appointment appointment) {
        if (appointment.account() != null) {
            accounts.switchOff(appointment.account());
        }
    }

    private static StaffRole role(AppointmentPost post) {
        return switch (post) {
            case HEAD -> StaffRole.SCHOOL_HEAD;
            case CURATOR -> StaffRole.CURATOR;
            case COORDINATOR -> StaffRole.MUNICIPAL_COORDINATOR;
            case WORKING_GROUP ->
                throw Refusal.rule(
                        "NO_ACCOUNT", "username", "Член рабочей группы в систему не входит. Уберите имя для входа.");
        };
    }

    private void requirePostAt(UUID organisation, AppointmentPost post) {
        var type = tree.find(organisation).orElseThrow().type();
        boolean fits = switch (post) {
            case HEAD, CURATOR -> type.isEducational();
            case COORDINATOR -> type == OrganisationType.MUNICIPALITY;
            case WORKING_GROUP ->
                type.isEducational() || type == OrganisationType.MUNICIPALITY || type == OrganisationType.REGION;
        };
        if (!fits) {
            throw Refusal.rule(
                    "POST_OUT_OF_PLACE",
                    "post",
                    "У организации этого вида такого назначения нет. Куратор и руководитель – у школы, координатор – у"
                            + " муниципалитета.");
        }
    }
}
