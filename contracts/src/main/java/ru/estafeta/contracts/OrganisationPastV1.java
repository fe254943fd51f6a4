package ru.estafeta.contracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation was called and where it stood before it was renamed, moved or merged.
 *
 * @param until first day on which this no longer held
 */
public record OrganisationPastV1(
        LocalDate until, String name, @Nullable UUID parent) {}
