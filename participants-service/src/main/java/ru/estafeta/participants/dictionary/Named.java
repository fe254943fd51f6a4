package ru.estafeta.participants.dictionary;

import java.util.UUID;

/** A role model or a kind of mentoring. */
public record Named(UUID id, String name) {}
