/** One's own page by a personal link: what is kept and why, consents given and taken back. No login, one device. */
@NullMarked
package ru.estafeta.participants.ownpage;

import org.jspecify.annotations.NullMarked;
