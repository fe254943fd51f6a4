package ru.estafeta.platform.follow;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ru.estafeta.contracts.OrganisationEvent;
import ru.estafeta.platform.events.Inbox;
import ru.estafeta.platform.organisation.OrganisationTree;

/** Keeps the tree of a service that does not own it, from the facts of the owner. Public for Quarkus' generated caller. */
@ApplicationScoped
@IfBuildProperty(name = "estafeta.organisations.follow", stringValue = "true")
public class OrganisationProjector {

    private final Inbox inbox;
    private final OrganisationTree tree;

    OrganisationProjector(Inbox inbox, OrganisationTree tree) {
        this.inbox = inbox;
        this.tree = tree;
    }

    @Incoming("organisations")
    @Blocking
    public void on(ConsumerRecords<String, String> records) {
        inbox.deliver("organisations", records, received -> {
            for (var one : received) {
                if (one.event() instanceof OrganisationEvent fact) {
                    tree.put(fact.organisation());
                }
            }
        });
    }
}
