package ru.estafeta.platform.sample;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ru.estafeta.contracts.MeetingEvent;
import ru.estafeta.platform.events.Inbox;
import ru.estafeta.platform.events.Received;

/** A consumer that remembers what took effect, and fails on the meetings that a test names. */
@ApplicationScoped
public class MeetingFacts {

    private final Inbox inbox;
    private final List<MeetingEvent> applied = new CopyOnWriteArrayList<>();
    private final Set<UUID> poison = ConcurrentHashMap.newKeySet();

    MeetingFacts(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("facts")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.deliver("sample", records, this::apply);
    }

    private void apply(List<Received> received) {
        for (var one : received) {
            if (poison.contains(((MeetingEvent) one.event()).meeting().id())) {
                throw new IllegalStateException("This meeting cannot be applied");
            }
        }
        received.forEach(one -> applied.add((MeetingEvent) one.event()));
    }

    public void failOn(UUID meeting) {
        poison.add(meeting);
    }

    public void failNoMore() {
        poison.clear();
    }

    public List<Long> versionsAppliedOf(UUID pair) {
        return applied.stream()
                .filter(event -> event.meeting().pair().equals(pair))
                .map(MeetingEvent::version)
                .toList();
    }
}
