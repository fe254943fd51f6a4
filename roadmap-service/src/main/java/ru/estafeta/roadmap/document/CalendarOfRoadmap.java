package ru.estafeta.roadmap.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.ActivityView;
import ru.estafeta.roadmap.roadmap.RoadmapView;

/**
 * The last days of a roadmap's open rows as an iCalendar (RFC 5545): an all-day event each, which does not make anybody
 * busy. The id of an event is that of its row and its sequence the row's version, so that a calendar that takes the file
 * again moves the events instead of doubling them. Rows without a day of their own are left out.
 */
final class CalendarOfRoadmap {

    private CalendarOfRoadmap() {}

    static byte[] of(RoadmapView roadmap, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Estafeta//Roadmap//RU"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", roadmap.title()));
        for (var row : roadmap.activities()) {
            var due = row.dueOn();
            if (due != null && row.done() == null) {
                calendar.add(event(row, due, now));
            }
        }
        try {
            var text = new StringWriter();
            new CalendarOutputter(false).output(calendar, text);
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VEvent event(ActivityView row, LocalDate due, Instant now) {
        var event = new VEvent(false);
        event.add(new DtStamp(now));
        event.add(new DtStart<>(due));
        event.add(new Summary(name(row)));
        event.add(new Uid(row.id() + "@estafeta"));
        event.add(new Sequence((int) row.version()));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        event.add(new Description(Stream.of(
                        line("Срок в приказе", row.termText()),
                        line("Отвечают", row.responsible()),
                        line("Результат", row.result()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))));
        return event;
    }

    private static String name(ActivityView row) {
        var content = row.content();
        var words = content == null ? row.activity() : row.activity() + ". " + content;
        return row.number() == null ? words : row.number().replaceAll("\\.$", "") + ". " + words;
    }

    private static @Nullable String line(String name, @Nullable String text) {
        return text == null ? null : name + ": " + text;
    }
}
