/**
 * Decides what a roadmap is and how it lives: a draft that is edited, agreed and taken back; activities whose state
 * follows from their term and today's date; who may read and who may change it.
 */
@NullMarked
package ru.estafeta.roadmap.roadmap;

import org.jspecify.annotations.NullMarked;
