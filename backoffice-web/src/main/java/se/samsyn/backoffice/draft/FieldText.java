package se.samsyn.backoffice.draft;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.primefaces.util.ComponentUtils;

/** What a field holds, as its page writes it: choices by their names, one a line. */
final class FieldText {

    private FieldText() {}

    static String of(FacesContext faces, UIInput input, @Nullable Object value) {
        if (value == null) {
            return "";
        } else if (input instanceof UISelectOne || input instanceof UISelectMany) {
            return chosen(faces, input, value);
        } else if (value instanceof Boolean yes) {
            return faces.getApplication().evaluateExpressionGet(faces, said(yes), String.class);
        }
        return tidy(Objects.requireNonNullElse(ComponentUtils.getValueToRender(faces, input, value), ""));
    }

    /** Browsers end lines in two characters. */
    static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static String said(boolean yes) {
        return yes ? "#{msg['office.label.yes']}" : "#{msg['office.label.no']}";
    }

    private static String chosen(FacesContext faces, UIInput input, Object value) {
        var wanted = stream(value).map(String::valueOf).collect(Collectors.toSet());
        return input.getChildren().stream()
                .filter(UISelectItems.class::isInstance)
                .flatMap(items -> labels(faces, items, wanted).stream())
                .collect(Collectors.joining("\n"));
    }

    /** As Faces draws them: each thing to choose is put where the expressions of its value and name look for it. */
    private static List<String> labels(FacesContext faces, UIComponent items, Set<String> wanted) {
        var attributes = items.getAttributes();
        var name = String.valueOf(attributes.get("var"));
        var variables = faces.getExternalContext().getRequestMap();
        var before = variables.get(name);
        var labels = stream(((UISelectItems) items).getValue())
                .filter(item -> {
                    variables.put(name, item);
                    return wanted.contains(String.valueOf(attributes.get("itemValue")));
                })
                .map(item -> String.valueOf(attributes.get("itemLabel")))
                .toList();
        if (before == null) {
            variables.remove(name);
        } else {
            variables.put(name, before);
        }
        return labels;
    }

    private static Stream<?> stream(@Nullable Object one) {
        if (one instanceof Object[] several) {
            return Arrays.stream(several);
        }
        return one instanceof Collection<?> several ? several.stream() : Stream.ofNullable(one);
    }
}
