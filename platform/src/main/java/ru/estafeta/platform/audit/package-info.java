/** The log of changes and of reads of personal data. */
@NullMarked
package ru.estafeta.platform.audit;

import org.jspecify.annotations.NullMarked;
