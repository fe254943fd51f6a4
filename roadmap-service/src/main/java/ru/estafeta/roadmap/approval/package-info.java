/** The chain that a roadmap goes through: submission, remarks, agreement, approval by order, amendment, closure. */
@NullMarked
package ru.estafeta.roadmap.approval;

import org.jspecify.annotations.NullMarked;
