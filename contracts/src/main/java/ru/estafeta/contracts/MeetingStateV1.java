package ru.estafeta.contracts;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting as it stands; a removed one had been recorded by mistake. */
public record MeetingStateV1(
        UUID id, long version, UUID pair, UUID organisation, MeetingKind kind, LocalDate heldOn, boolean removed) {}
