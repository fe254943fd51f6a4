/** Work that goes on after the answer: asked for by one request, done in steps, looked at by others. */
@NullMarked
package ru.estafeta.roadmap.job;

import org.jspecify.annotations.NullMarked;
