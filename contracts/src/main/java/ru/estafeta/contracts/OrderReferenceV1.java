package ru.estafeta.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Number and date of an order (приказ); a draft may lack either. */
public record OrderReferenceV1(
        @Nullable String number, @Nullable LocalDate date) {}
