package ru.estafeta.monitoring.counting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Whom a change of facts may count differently from before. */
public final class Subjects {

    private final Set<String> persons = new HashSet<>();
    private final Set<UUID> employers = new HashSet<>();
    private final Set<UUID> schools = new HashSet<>();

    public void addPersons(Collection<String> pseudonyms) {
        persons.addAll(pseudonyms);
    }

    public void addEmployers(Collection<UUID> ids) {
        employers.addAll(ids);
    }

    public void addSchools(Collection<UUID> ids) {
        schools.addAll(ids);
    }

    Set<String> persons() {
        return persons;
    }

    Set<UUID> employers() {
        return employers;
    }

    Set<UUID> schools() {
        return schools;
    }
}
