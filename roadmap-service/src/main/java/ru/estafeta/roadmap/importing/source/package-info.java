/**
 * What a file says before anyone asks what it means: an order's Word file or text becomes paragraphs and tables with
 * their merged cells. Decides which files are taken at all, and says in plain Russian why one is not.
 */
@NullMarked
package ru.estafeta.roadmap.importing.source;

import org.jspecify.annotations.NullMarked;
