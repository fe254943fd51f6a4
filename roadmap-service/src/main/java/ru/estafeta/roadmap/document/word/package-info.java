/** Word files as a medium: templates with tags, what fills them, and their pages as PDF. */
@NullMarked
package ru.estafeta.roadmap.document.word;

import org.jspecify.annotations.NullMarked;
