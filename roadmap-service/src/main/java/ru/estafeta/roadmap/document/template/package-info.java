/** The Word templates of documents: whose is used for whom, and how one is replaced. */
@NullMarked
package ru.estafeta.roadmap.document.template;

import org.jspecify.annotations.NullMarked;
