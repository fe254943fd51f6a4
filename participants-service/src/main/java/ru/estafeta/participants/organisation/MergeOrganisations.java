package ru.estafeta.participants.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import ru.estafeta.contracts.OrganisationEvent;
import ru.estafeta.contracts.OrganisationMergedV1;
import ru.estafeta.contracts.OrganisationMovedV1;
import ru.estafeta.contracts.OrganisationStateV1;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.contracts.OrganisationUnmergedV1;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.organisation.Organisation.OrganisationNodeRef;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;

/**
 * Places of organisations that are merged (ADR 23): the one that ends stands closed below its successor, so that whoever
 * works there sees what it did, and figures of today count it; what stood below it goes to the successor.
 */
@ApplicationScoped
public class MergeOrganisations {

    private final Organisations organisations;
    private final OrganisationTree tree;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    MergeOrganisations(Organisations organisations, OrganisationTree tree, Outbox outbox, Caller caller, Clock clock) {
        this.organisations = organisations;
        this.tree = tree;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** @return ids of the organisations below that went to the successor */
    public List<UUID> merge(Organisation ending, Organisation successor, LocalDate day) {
        requireMergeable(ending, successor);
        Days.happened(day, LocalDate.now(clock), "on");
        var below = tree.children(ending.id()).stream()
                .filter(node -> !node.isClosed(day))
                .map(node -> organisations.existing(node.id()))
                .toList();
        for (var one : below) {
            one.changeFrom(day, "on");
            one.moveBelow(new OrganisationNodeRef(successor.id(), successor.type()));
            tell(one, OrganisationMovedV1::new);
        }
        ending.mergeInto(successor, day);
        tell(ending, OrganisationMergedV1::new);
        return below.stream().map(Organisation::id).toList();
    }

    /** @param below those that went to the successor; whoever has been moved on since stays where it is */
    public void takeBack(Organisation ended, List<UUID> below) {
        var successor = organisations.existing(successorOf(ended));
        if (successor.mergedInto() != null) {
            throw Refusal.conflict(
                    "MERGED_ON",
                    "«" + successor.name()
                            + "» сама присоединена к другой организации. Сначала отмените её присоединение.");
        }
        var day = ended.closedOn();
        ended.takeMergerBack();
        tell(ended, OrganisationUnmergedV1::new);
        for (var id : below) {
            var one = organisations.existing(id);
            if (successor.id().equals(one.parent()) && one.changedFrom(ended.id(), day)) {
                one.takeChangeBack();
                tell(one, OrganisationMovedV1::new);
            }
        }
    }

    public static UUID successorOf(Organisation ended) {
        var successor = ended.mergedInto();
        if (successor == null) {
            throw Refusal.conflict("NOT_MERGED", "Эта организация ни к кому не присоединена. Обновите страницу.");
        }
        return successor;
    }

    private void requireMergeable(Organisation ending, Organisation successor) {
        if (ending.id().equals(caller.organisation())) {
            throw Refusal.forbidden("Свою организацию присоединяет тот, кто стоит выше.");
        }
        if (ending.id().equals(successor.id())) {
            throw Refusal.rule(
                    "SAME_ORGANISATION", "into", "Организацию нельзя присоединить к ней самой. Выберите другую.");
        }
        if (!isOfAKind(ending.type(), successor.type())) {
            throw Refusal.rule(
                    "OTHER_KIND",
                    "into",
                    "Муниципалитет присоединяют к муниципалитету, образовательную организацию – к образовательной,"
                            + " партнёра – к партнёру. Выберите организацию того же рода.");
        }
        if (ending.closedOn() != null) {
            throw Refusal.conflict(
                    "ORGANISATION_CLOSED", "Организация уже закрыта. Отмените закрытие, потом присоедините её.");
        }
        if (successor.closedOn() != null) {
            throw Refusal.rule(
                    "ORGANISATION_CLOSED",
                    "into",
                    "«" + successor.name() + "» закрыта. Выберите действующую организацию.");
        }
    }

    private static boolean isOfAKind(OrganisationType one, OrganisationType other) {
        return switch (one) {
            case REGION, PRIVATE_PERSON -> false;
            case MUNICIPALITY -> other == OrganisationType.MUNICIPALITY;
            case SCHOOL, COLLEGE, ADDITIONAL_EDUCATION, KINDERGARTEN, UNIVERSITY -> other.isEducational();
            case ENTERPRISE, NGO -> other.countsAsEnterprise();
        };
    }

    private void tell(Organisation organisation, Function<OrganisationStateV1, OrganisationEvent> fact) {
        organisations.flush();
        tree.put(organisation.state());
        outbox.append(fact.apply(organisation.state()));
    }
}
