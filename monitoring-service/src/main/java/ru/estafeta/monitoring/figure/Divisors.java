package ru.estafeta.monitoring.figure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.monitoring.figure.FigureQueries.Entered;
import ru.estafeta.monitoring.indicator.DenominatorCode;
import ru.estafeta.platform.organisation.OrganisationNode;

/**
 * Divisors from entered values: complete or not at all. A sum without some of its schools would make the figure too
 * high, so one missing value leaves the unit without a figure and says whose it is.
 */
final class Divisors {

    private Divisors() {}

    static Divisor ofEntered(DenominatorCode code, int year, OrganisationNode unit, @Nullable Entered entered) {
        if (entered == null || (entered.required() == 0 && entered.total() == null)) {
            return new Divisor.Unknown(
                    code.isAcceptedAt(unit.type()) ? missingAtUnit(code, year) : notKeptHere(code, unit.type()));
        }
        if (entered.missing() > 0) {
            return new Divisor.Unknown(
                    code.isAcceptedAt(unit.type()) ? missingAtUnit(code, year) : missingBelow(code, year, entered));
        }
        return new Divisor.Known(entered.total() == null ? 0 : entered.total());
    }

    /** For figures of the tree itself. */
    static Divisor ofSchools(UUID unit, java.util.Map<UUID, Long> schools) {
        return new Divisor.Known(schools.getOrDefault(unit, 0L));
    }

    private static Reason missingAtUnit(DenominatorCode code, int year) {
        return new Reason(
                "DENOMINATOR_MISSING", "Не внесено число " + code.words() + " за " + year + " год. Внесите его.");
    }

    private static Reason missingBelow(DenominatorCode code, int year, Entered entered) {
        var names = String.join(", ", entered.names());
        var more = entered.missing() > entered.names().size() ? " и другие" : "";
        return new Reason(
                "DENOMINATOR_MISSING",
                "Не внесено число " + code.words() + " за " + year + " год: " + entered.missing() + " из "
                        + entered.required() + " (" + names + more + ").");
    }

    private static Reason notKeptHere(DenominatorCode code, OrganisationType unit) {
        if (code == DenominatorCode.ENTERPRISES && unit.isEducational()) {
            return new Reason(
                    "DENOMINATOR_NOT_KEPT_HERE",
                    "Предприятия считают по муниципалитету и региону; у школы видно только, сколько их у неё.");
        }
        return unit == OrganisationType.REGION || unit == OrganisationType.MUNICIPALITY
                ? new Reason("NO_UNITS", "Ниже ещё нет организаций, которые вносят число " + code.words() + ".")
                : new Reason(
                        "DENOMINATOR_NOT_KEPT_HERE",
                        "Число " + code.words() + " вносят школы; здесь виден только числитель.");
    }
}
