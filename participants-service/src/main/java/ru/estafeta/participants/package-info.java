/** participants-service: who takes part. The only place with personal data. */
@NullMarked
package ru.estafeta.participants;

import org.jspecify.annotations.NullMarked;
