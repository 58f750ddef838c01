package se.samsyn.concern;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A quarter of a year.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) implements Serializable {

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("no quarter: " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }
}
