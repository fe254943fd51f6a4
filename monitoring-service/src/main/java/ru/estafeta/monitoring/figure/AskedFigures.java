package ru.estafeta.monitoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.composition.Composition;
import ru.estafeta.monitoring.composition.TreeView;
import ru.estafeta.monitoring.indicator.Passport;
import ru.estafeta.monitoring.period.Period;
import ru.estafeta.platform.caller.Caller;

/** Figures as a caller asks for them: his own unit and the current quarter where he says nothing else. */
@ApplicationScoped
public class AskedFigures {

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

    /** The current quarter where none is given. */
    public Period period(@Nullable String period) {
        return period == null ? Period.quarterOf(LocalDate.now(clock)) : Period.parse(period);
    }

    public List<IndicatorValue> values(
            List<Passport> asked, @Nullable UUID organisation, Period when, Drill depth, TreeView tree) {
        var unit = caller.organisationOrOwn(organisation);
        var composition = new Composition(tree, when.asOf(LocalDate.now(clock)));
        return composition.inItsScope(() -> figures.of(asked, units.of(unit, depth, composition), when, composition));
    }
}
