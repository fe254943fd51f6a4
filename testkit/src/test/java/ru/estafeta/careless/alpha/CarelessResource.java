package ru.estafeta.careless.alpha;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import ru.estafeta.careful.visit.Visit;
import ru.estafeta.careless.beta.BetaHelper;

/** Breaks the rules, so that it is known that they notice. */
@Path("/careless")
public class CarelessResource {

    @Inject
    BetaHelper helper;

    @GET
    public CarelessEntity all() {
        System.out.println(LocalDate.now());
        return new CarelessEntity();
    }

    @GET
    public Visit foreign() {
        Supplier<UUID> ids = UUID::randomUUID;
        return new Visit(ids.get(), Instant.now(), 1);
    }
}
