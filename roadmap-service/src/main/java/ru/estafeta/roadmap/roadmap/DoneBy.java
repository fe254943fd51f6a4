package ru.estafeta.roadmap.roadmap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a row was completed. */
@Schema(name = "ActivityDoneSource")
public enum DoneBy {
    /** A person said so; nothing but a person takes it back. */
    HAND,
    /** A fact of another service; when the fact is undone the row is open again. */
    FACT,
    /** Everybody to whom the row was addressed has answered. */
    OBLIGATIONS
}
