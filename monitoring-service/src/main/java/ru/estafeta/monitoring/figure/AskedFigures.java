package ru.estafeta.monitoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.indicator.Passport;
import ru.estafeta.monitoring.period.Period;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.paging.Page;

/** Figures as a caller asks for them: his own unit and the current quarter where he says nothing else. */
@ApplicationScoped
class AskedFigures {

    private final Figures figures;
    private final Units units;
    private final Caller caller;
    private final Clock clock;

    AskedFigures(Figures figures, Units units, Caller caller, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    Page<IndicatorValue> values(
            List<Passport> asked, @Nullable UUID organisation, @Nullable String period, @Nullable String drill) {
        var when = period == null ? Period.quarterOf(LocalDate.now(clock)) : Period.parse(period);
        var depth = Drill.parse(drill);
        var unit = caller.organisationOrOwn(organisation);
        return Page.of(figures.of(
                asked,
                switch (depth) {
                    case NONE -> List.of(units.one(unit));
                    case CHILDREN -> units.withChildren(unit);
                },
                when));
    }
}
