package se.samsyn.backoffice.draft;

import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The fields of the form that was sent, whatever form it is: what their beans hold now. */
final class FormFields {

    /**
     * One of them.
     *
     * @param label what it asks
     * @param text what it holds, as people read it
     * @param stands what stands in the record, where a form begins empty; else the same
     * @param value what its bean holds
     */
    record Field(String label, String text, String stands, @Nullable Serializable value) implements Serializable {}

    private FormFields() {}

    /** The form that was sent; null when none was, or by a script. */
    static @Nullable UIForm sent(FacesContext faces) {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            return null;
        }
        return faces.getExternalContext().getRequestParameterMap().entrySet().stream()
                .filter(sent -> sent.getKey().equals(sent.getValue()))
                .map(sent -> faces.getViewRoot().findComponent(sent.getKey()))
                .filter(UIForm.class::isInstance)
                .map(UIForm.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** By client id, in their order. */
    static Map<String, Field> of(FacesContext faces, UIForm form) {
        var fields = new LinkedHashMap<String, Field>();
        each(faces, form, (id, input) -> fields.put(id, field(faces, input)));
        return fields;
    }

    /** Gives the beans what these fields held. */
    static void give(FacesContext faces, UIForm form, Map<String, Field> fields) {
        each(faces, form, (id, input) -> {
            var field = fields.get(id);
            if (field != null) {
                Objects.requireNonNull(input.getValueExpression("value")).setValue(faces.getELContext(), field.value());
            }
        });
    }

    /** The button that sent it, if it would be offered again as its page is now. */
    static @Nullable String button(FacesContext faces, UIForm form) {
        var pressed = new String[1];
        var sent = faces.getExternalContext().getRequestParameterMap();
        form.visitTree(VisitContext.createVisitContext(faces), (context, target) -> {
            var id = target.getClientId(faces);
            if (target instanceof UICommand && sent.containsKey(id) && isRendered(target)) {
                pressed[0] = id;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return pressed[0];
    }

    private static boolean isRendered(@Nullable UIComponent component) {
        return component == null || (component.isRendered() && isRendered(component.getParent()));
    }

    private static void each(FacesContext faces, UIForm form, BiConsumer<String, UIInput> look) {
        form.visitTree(VisitContext.createVisitContext(faces), (context, target) -> {
            if (target instanceof UIInput input
                    && !(target instanceof HtmlInputFile)
                    && input.getValueExpression("value") != null) {
                look.accept(input.getClientId(faces), input);
            }
            // rows are ticked, not written
            return target instanceof UIData ? VisitResult.REJECT : VisitResult.ACCEPT;
        });
    }

    private static Field field(FacesContext faces, UIInput input) {
        // of the bean: before it is updated, the component answers what was typed
        var value = (Serializable)
                Objects.requireNonNull(input.getValueExpression("value")).getValue(faces.getELContext());
        var text = FieldText.of(faces, input, value);
        var attributes = input.getAttributes();
        var stands = attributes.get("stands") instanceof String said ? FieldText.tidy(said) : text;
        return new Field(Objects.toString(attributes.get("label"), ""), text, stands, value);
    }
}
