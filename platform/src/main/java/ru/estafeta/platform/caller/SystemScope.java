package ru.estafeta.platform.caller;

import java.util.concurrent.Callable;

/**
 * Marks work of the system itself (consumers, jobs, answers by personal link), which row-level security lets see
 * everything. Must be opened outside the transaction: the scope is set when the transaction begins.
 */
public final class SystemScope {

    private static final ScopedValue<Boolean> ACTIVE = ScopedValue.newInstance();

    private SystemScope() {}

    public static void run(Runnable work) {
        ScopedValue.where(ACTIVE, true).run(work);
    }

    /** Exceptions of {@code work} pass through unchanged. */
    public static <T> T call(Callable<T> work) {
        try {
            return ScopedValue.where(ACTIVE, true).call(work::call);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    static boolean isActive() {
        return ACTIVE.isBound();
    }
}
