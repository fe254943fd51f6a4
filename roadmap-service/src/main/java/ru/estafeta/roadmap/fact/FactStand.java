package ru.estafeta.roadmap.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a fact stands for an organisation. @param count how many there are @param of of how many; absent where one is enough */
@Schema(
        name = "FactStand",
        requiredProperties = {"kind", "words", "count", "holds"})
record FactStand(
        FactKind kind, String words, long count, @Nullable Long of, boolean holds) {

    static FactStand of(FactKind kind, long count, @Nullable Long of) {
        return new FactStand(kind, kind.words(), count, of, of == null ? count > 0 : of > 0 && count == of);
    }
}
