package se.samsyn.backoffice;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A month as a field of the browser has it ({@code 2026-03}), and as people type it where the browser has no such
 * field.
 */
@FacesConverter("month")
public class MonthConverter implements Converter<YearMonth> {

    @Override
    public @Nullable YearMonth getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return YearMonth.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new ConverterException(wrong);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable YearMonth month) {
        return month == null ? "" : month.toString();
    }
}
