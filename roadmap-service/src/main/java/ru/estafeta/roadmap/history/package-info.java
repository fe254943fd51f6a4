/** Who did what to a roadmap and its rows, kept for those who work with it; the audit log is apart. */
@NullMarked
package ru.estafeta.roadmap.history;

import org.jspecify.annotations.NullMarked;
