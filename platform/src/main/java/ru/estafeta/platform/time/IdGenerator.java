package ru.estafeta.platform.time;

import java.util.UUID;

/** Source of new ids. */
@FunctionalInterface
public interface IdGenerator {

    UUID next();
}
