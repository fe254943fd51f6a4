package ru.estafeta.stand.process;

import java.util.Map;

/**
 * One process of the system before it runs.
 *
 * @param name of its log and cache
 * @param label what the person at the keyboard reads
 */
public record PartPlan(String name, String label, Jvm jvm, Map<String, String> environment, Readiness readiness) {

    public PartPlan {
        environment = Map.copyOf(environment);
    }
}
