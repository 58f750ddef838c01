package se.samsyn.backoffice;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Settings;

/** Day and hour as a field of the browser has them ({@code datetime-local}), as people here read the clock. */
@FacesConverter("moment")
public class MomentConverter implements Converter<Instant> {

    private static final DateTimeFormatter FIELD =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withZone(Settings.ZONE);

    @Override
    public @Nullable Instant getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return FIELD.parse(typed.strip(), Instant::from);
        } catch (DateTimeParseException wrong) {
            throw new ConverterException(wrong);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable Instant at) {
        return at == null ? "" : FIELD.format(at);
    }
}
