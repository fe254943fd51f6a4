/** Roadmaps that begin from something: a template of the seven stages, or last year's roadmap with its years moved. */
@NullMarked
package ru.estafeta.roadmap.template;

import org.jspecify.annotations.NullMarked;
