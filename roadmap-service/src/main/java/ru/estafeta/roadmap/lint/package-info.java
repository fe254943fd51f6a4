/**
 * Reads an order as an attentive colleague would: what contradicts itself, lacks something, or refers to acts wrongly, with
 * the rows and what to do about it. It never changes or blocks anything: orders of life have such places.
 */
@NullMarked
package ru.estafeta.roadmap.lint;

import org.jspecify.annotations.NullMarked;
