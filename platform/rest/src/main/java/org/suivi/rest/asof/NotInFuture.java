package org.suivi.rest.asof;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.suivi.history.UncertainDate;

/**
 * A date of something that has happened: some day of it is not after tomorrow by UTC, since it is tomorrow somewhere. Incidents are held
 * to the same.
 */
@Documented
@Constraint(validatedBy = {NotInFuture.Validator.class, NotInFuture.TextValidator.class})
@Target(FIELD)
@Retention(RUNTIME)
public @interface NotInFuture {

    String EXPECTED = "a date that does not lie in the future is expected";

    String message() default EXPECTED;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds values to it. */
    class Validator implements ConstraintValidator<NotInFuture, UncertainDate> {

        @Override
        public boolean isValid(@Nullable UncertainDate date, ConstraintValidatorContext context) {
            Instant now = context.getClockProvider().getClock().instant();
            LocalDate tomorrow = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
            return date == null || !date.earliest().isAfter(tomorrow);
        }
    }

    /** Holds texts of parameters to it; what is no date is told by whoever reads it. */
    class TextValidator implements ConstraintValidator<NotInFuture, String> {

        private final Validator dates = new Validator();

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            try {
                return text == null || dates.isValid(UncertainDate.parse(text), context);
            } catch (IllegalArgumentException e) {
                return true;
            }
        }
    }
}
