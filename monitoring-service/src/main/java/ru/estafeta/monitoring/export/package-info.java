/** Figures of a whole subtree as files for other programs: JSON, CSV by RFC 4180, and CSV that Russian Excel opens. */
@NullMarked
package ru.estafeta.monitoring.export;

import org.jspecify.annotations.NullMarked;
