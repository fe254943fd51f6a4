/** How the words of orders are cleaned, compared and recognised. The wordings themselves are data. */
@NullMarked
package ru.estafeta.roadmap.wording;

import org.jspecify.annotations.NullMarked;
