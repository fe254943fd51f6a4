/** How a process is started, watched, told to end, and made to start faster the next time. */
@NullMarked
package ru.estafeta.stand.process;

import org.jspecify.annotations.NullMarked;
