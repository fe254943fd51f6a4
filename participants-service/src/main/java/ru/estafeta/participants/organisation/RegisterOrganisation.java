package ru.estafeta.participants.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationClosedV1;
import ru.estafeta.contracts.OrganisationMovedV1;
import ru.estafeta.contracts.OrganisationRegisteredV1;
import ru.estafeta.contracts.OrganisationRenamedV1;
import ru.estafeta.contracts.OrganisationReopenedV1;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.organisation.Organisation.OrganisationNodeRef;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;

/** Registers, renames and moves organisations within the caller's subtree, and tells the other services. */
@ApplicationScoped
public class RegisterOrganisation {

    private final Organisations organisations;
    private final OrganisationTree tree;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final IdGenerator ids;
    private final Clock clock;

    RegisterOrganisation(
            Organisations organisations,
            OrganisationTree tree,
            Outbox outbox,
            Audit audit,
            Caller caller,
            IdGenerator ids,
            Clock clock) {
        this.organisations = organisations;
        this.tree = tree;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** The same request with the same id again finds what it made the first time. */
    public sealed interface Outcome {
        Organisation organisation();

        record Registered(Organisation organisation) implements Outcome {}

        record AlreadyThere(Organisation organisation) implements Outcome {}
    }

    public Outcome register(RegisterOrganisationRequest request) {
        var name = request.name().strip();
        var id = request.id() == null ? ids.next() : request.id();
        var existing = organisations.findByIdOptional(id);
        if (existing.isPresent()) {
            if (!existing.get().isSameAs(name, request.type(), request.parent())
                    || !tree.isWithin(id, caller.organisation())) {
                throw Refusal.conflict(
                        "ORGANISATION_EXISTS", "Этот идентификатор уже занят другой организацией. Возьмите новый.");
            }
            return new Outcome.AlreadyThere(existing.get());
        }
        var parent = request.parent() == null ? null : place(request.parent());
        if (parent == null && request.type() == OrganisationType.REGION) {
            requireFirstRegion(id);
        }
        var externalIds = request.externalIds() == null ? ExternalIds.NONE : request.externalIds();
        var organisation = Organisation.register(id, name, request.type(), parent, externalIds, clock.instant());
        add(organisation);
        audit.record("REGISTER", "organisation", id.toString(), id, null);
        return new Outcome.Registered(organisation);
    }

    public void correct(Organisation organisation, CorrectOrganisationRequest request) {
        if (organisation.mergedInto() != null) {
            throw Refusal.conflict("MERGED", "Организация присоединена к другой. Сначала отмените присоединение.");
        }
        if (request.since() != null) {
            organisation.changeFrom(Days.happened(request.since(), LocalDate.now(clock), "since"), "since");
        }
        var moved = request.parent() != null && !request.parent().equals(organisation.parent());
        if (moved) {
            move(organisation, request.parent());
        }
        if (request.name() != null || request.externalIds() != null) {
            organisation.rename(
                    request.name() == null
                            ? organisation.name()
                            : request.name().strip(),
                    request.externalIds() == null ? organisation.codes() : request.externalIds());
        }
        organisations.flush();
        keepInTree(organisation);
        var state = organisation.state();
        outbox.append(moved ? new OrganisationMovedV1(state) : new OrganisationRenamedV1(state));
        audit.record(moved ? "MOVE" : "RENAME", "organisation", state.id().toString(), state.id(), null);
    }

    /** What it did stays; nobody enters a programme there any more and nothing new is laid on it. */
    public void close(Organisation organisation, LocalDate from) {
        if (organisation.id().equals(caller.organisation())) {
            throw Refusal.forbidden("Свою организацию закрывает тот, кто стоит выше.");
        }
        if (from.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid(
                    "CLOSED_IN_FUTURE", "closedOn", "День закрытия ещё не наступил. Закройте организацию в этот день.");
        }
        var open = tree.children(organisation.id()).stream()
                .filter(one -> !one.isClosed(from))
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.conflict(
                    "OPEN_BELOW",
                    "Под этой организацией ещё работает «" + open.getFirst().name()
                            + "». Сначала закройте подчинённые организации или переподчините их.");
        }
        organisation.close(from);
        organisations.flush();
        keepInTree(organisation);
        outbox.append(new OrganisationClosedV1(organisation.state()));
        audit.record("CLOSE", "organisation", organisation.id().toString(), organisation.id(), from.toString());
    }

    void reopen(Organisation organisation) {
        if (organisation.closedOn() == null) {
            return;
        }
        organisation.close(null);
        organisations.flush();
        keepInTree(organisation);
        outbox.append(new OrganisationReopenedV1(organisation.state()));
        audit.record("REOPEN", "organisation", organisation.id().toString(), organisation.id(), null);
    }

    /** The setup's way to begin, before anybody has a place in the tree. */
    public UUID firstRegion(String name) {
        var region = Organisation.register(
                ids.next(), name, OrganisationType.REGION, null, ExternalIds.NONE, clock.instant());
        add(region);
        return region.id();
    }

    private void add(Organisation organisation) {
        organisations.persistAndFlush(organisation);
        keepInTree(organisation);
        outbox.append(new OrganisationRegisteredV1(organisation.state()));
    }

    private void move(Organisation organisation, @Nullable UUID newParent) {
        if (newParent == null || organisation.id().equals(caller.organisation())) {
            throw Refusal.forbidden("Свою организацию переносит тот, кто стоит выше.");
        }
        if (tree.isWithin(newParent, organisation.id())) {
            throw Refusal.rule("WRONG_PLACE", "parent", "Организация не может подчиняться самой себе. Укажите другую.");
        }
        organisation.moveBelow(place(newParent));
    }

    private OrganisationNodeRef place(UUID parent) {
        var node = tree.find(parent)
                .filter(found -> tree.isWithin(found.id(), caller.organisation()))
                .orElseThrow(() -> Refusal.rule(
                        "UNKNOWN_PARENT", "parent", "Вышестоящая организация не найдена среди доступных вам."));
        if (node.isClosed(LocalDate.now(clock))) {
            throw Refusal.rule(
                    "ORGANISATION_CLOSED",
                    "parent",
                    "«" + node.name() + "» закрыта. Выберите действующую организацию.");
        }
        return new OrganisationNodeRef(node.id(), node.type());
    }

    private void requireFirstRegion(UUID id) {
        if (!caller.is(Roles.ADMINISTRATOR) || !id.equals(caller.organisation())) {
            throw Refusal.forbidden("Регион заводит администратор, за которым он закреплён.");
        }
    }

    private void keepInTree(Organisation organisation) {
        tree.put(organisation.state());
    }
}
