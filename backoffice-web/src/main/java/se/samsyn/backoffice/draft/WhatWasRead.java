package se.samsyn.backoffice.draft;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.Serializable;
import java.util.Map;

/**
 * Remembers, with the view, what stood in a form before its writer's words took its place for the first time. So what
 * was left as it was can be told from what was changed, when somebody else was faster.
 */
public class WhatWasRead implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** By the client ids of the fields. */
    record Read(Map<String, FormFields.Field> fields) implements Serializable {

        Read {
            fields = Map.copyOf(fields);
        }

        /** Whether it holds something else now. */
        boolean isTyped(String id, FormFields.Field now) {
            var read = fields.get(id);
            return read == null || !read.text().equals(now.text());
        }

        /** Whether something else stands in the record now. */
        boolean isChanged(String id, FormFields.Field now) {
            var read = fields.get(id);
            return read == null || !read.stands().equals(now.stands());
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.UPDATE_MODEL_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var form = FormFields.sent(faces);
        if (form != null && !faces.getViewRoot().isTransient()) {
            faces.getViewRoot()
                    .getViewMap()
                    .computeIfAbsent(key(form.getClientId(faces)), key -> new Read(FormFields.of(faces, form)));
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // it is remembered before
    }

    static Read of(FacesContext faces, String form) {
        return faces.getViewRoot().getViewMap().get(key(form)) instanceof Read read ? read : new Read(Map.of());
    }

    static void isNow(FacesContext faces, String form, Map<String, FormFields.Field> fields) {
        faces.getViewRoot().getViewMap().put(key(form), new Read(fields));
    }

    private static String key(String form) {
        return "samsyn.read." + form;
    }
}
