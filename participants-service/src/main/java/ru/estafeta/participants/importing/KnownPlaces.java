package ru.estafeta.participants.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.participants.importing.reading.Places;
import ru.estafeta.participants.importing.reading.Places.School;
import ru.estafeta.platform.store.Rows;

/** The organisations that rows of one import may name: schools of its subtree, and whoever may employ a mentor. */
@ApplicationScoped
class KnownPlaces {

    private static final String SCHOOLS = """
            select o.id, o.name, o.type, o.closed_on, o.inn, o.oo1, o.ogrn
            from organisation o join organisation_node n on n.id = o.id
            where n.path <@ (select path from organisation_node where id = ?)""";
    private static final String EMPLOYERS = """
            select o.id, o.name, o.type, o.closed_on, o.inn, o.oo1, o.ogrn from organisation o
            where o.type not in ('REGION', 'MUNICIPALITY') and o.closed_on is null""";

    private final Rows rows;
    private final Clock clock;

    KnownPlaces(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Places of(UUID organisation) {
        var schools = new HashMap<String, School>();
        for (var place : read(SCHOOLS, organisation)) {
            if (place.type().isEducational()) {
                var school = new School(place.id(), place.name(), place.closed());
                place.numbers().forEach(number -> schools.put(Places.key(number), school));
                schools.put(place.id().toString(), school);
                schools.merge(
                        Places.key(place.name()),
                        school,
                        (one, other) -> new School(Places.AMBIGUOUS, place.name(), false));
            }
        }
        Map<String, UUID> employers = new HashMap<>();
        for (var place : read(EMPLOYERS)) {
            place.numbers().forEach(number -> employers.put(Places.key(number), place.id()));
            employers.merge(Places.key(place.name()), place.id(), (one, other) -> Places.AMBIGUOUS);
        }
        return new Places(schools.containsKey(organisation.toString()) ? organisation : null, schools, employers);
    }

    private record Place(UUID id, String name, OrganisationType type, boolean closed, List<String> numbers) {}

    private List<Place> read(String sql, Object... parameters) {
        var today = LocalDate.now(clock);
        return rows.list(
                sql,
                row -> {
                    var closedOn = Rows.date(row, "closed_on");
                    return new Place(
                            Rows.uuid(row, "id"),
                            row.getString("name"),
                            OrganisationType.valueOf(row.getString("type")),
                            closedOn != null && !closedOn.isAfter(today),
                            Stream.of(row.getString("inn"), row.getString("oo1"), row.getString("ogrn"))
                                    .filter(Objects::nonNull)
                                    .toList());
                },
                parameters);
    }
}
