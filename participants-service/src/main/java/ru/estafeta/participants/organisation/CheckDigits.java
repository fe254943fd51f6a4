package ru.estafeta.participants.organisation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The check digits of a number of a state register agree with the others: a slip in one digit, or two digits that have
 * changed places, are noticed. Numbers of another length are left to the pattern beside it.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CheckDigits.Validator.class)
@interface CheckDigits {

    Scheme value();

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** ИНН: orders of the tax service on its structure; ОГРН: remainder of the number before the last digit. */
    enum Scheme {
        INN {
            @Override
            boolean agree(String digits) {
                return switch (digits.length()) {
                    case 10 -> digit(digits, 9) == weighed(digits, 2, 4, 10, 3, 5, 9, 4, 6, 8);
                    case 12 ->
                        digit(digits, 10) == weighed(digits, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
                                && digit(digits, 11) == weighed(digits, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8);
                    default -> true;
                };
            }
        },
        OGRN {
            @Override
            boolean agree(String digits) {
                int last = digits.length() - 1;
                return switch (digits.length()) {
                    case 13 -> digit(digits, last) == Long.parseLong(digits.substring(0, last)) % 11 % 10;
                    case 15 -> digit(digits, last) == Long.parseLong(digits.substring(0, last)) % 13 % 10;
                    default -> true;
                };
            }
        };

        abstract boolean agree(String digits);

        private static int digit(String digits, int at) {
            return digits.charAt(at) - '0';
        }

        private static int weighed(String digits, int... weights) {
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += digit(digits, i) * weights[i];
            }
            return sum % 11 % 10;
        }
    }

    final class Validator implements ConstraintValidator<CheckDigits, String> {

        private Scheme scheme = Scheme.INN;

        @Override
        public void initialize(CheckDigits annotation) {
            scheme = annotation.value();
        }

        @Override
        public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
            return number == null || !number.matches("\\d+") || scheme.agree(number);
        }
    }
}
