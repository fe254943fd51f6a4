package ru.estafeta.monitoring.indicator;

import java.util.List;
import ru.estafeta.contracts.OrganisationType;

/**
 * Denominators that people enter, and where: children, young teachers and pupils per school, enterprises per
 * municipality (design.md §4). A school must give its value before a figure above it can be divided; a college adds
 * its own when it has given one, since it teaches children of the same age but not every register counts it.
 */
public enum DenominatorCode {
    CHILDREN_10_19("детей 10–19 лет", OrganisationType.SCHOOL, OrganisationType.COLLEGE),
    CHILDREN_15_19("детей 15–19 лет", OrganisationType.SCHOOL, OrganisationType.COLLEGE),
    YOUNG_TEACHERS("молодых учителей", OrganisationType.SCHOOL, OrganisationType.COLLEGE),
    PUPILS("обучающихся", OrganisationType.SCHOOL, OrganisationType.COLLEGE),
    ENTERPRISES("предприятий", OrganisationType.MUNICIPALITY);

    private final String words;
    private final OrganisationType requiredAt;
    private final List<OrganisationType> acceptedAt;

    DenominatorCode(String words, OrganisationType requiredAt, OrganisationType... alsoAcceptedAt) {
        this.words = words;
        this.requiredAt = requiredAt;
        this.acceptedAt = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(requiredAt), java.util.Arrays.stream(alsoAcceptedAt))
                .toList();
    }

    /** Whom it counts, in the genitive: «не внесено число …». */
    public String words() {
        return words;
    }

    public OrganisationType requiredAt() {
        return requiredAt;
    }

    public boolean isAcceptedAt(OrganisationType type) {
        return acceptedAt.contains(type);
    }

    public List<OrganisationType> acceptedAt() {
        return acceptedAt;
    }
}
