package ru.estafeta.platform.problem;

import java.util.Optional;

/**
 * A service's words for its database constraints, by name: the last line of defence where two requests race. Each
 * service offers one bean.
 */
@FunctionalInterface
public interface ConstraintMessages {

    Optional<Refusal> forConstraint(String name);
}
