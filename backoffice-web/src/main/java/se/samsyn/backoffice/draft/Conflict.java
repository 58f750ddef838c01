package se.samsyn.backoffice.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.web.refusal.Complaints;
import se.samsyn.web.refusal.SecondWriter;

/**
 * What two people wrote in the same place, for the second of them: {@code #{conflict.…}}. The page is loaded anew under
 * the form that was sent: what its writer had left as it was shows what stands now, what they had typed is still there,
 * and what both have changed is shown side by side. From then on the form has read what stands: sent once more, it is
 * saved over it.
 */
@Named
@RequestScoped
public class Conflict implements SecondWriter {

    /** A field that both have changed. */
    public record Both(String label, Difference texts) {

        static Both of(FormFields.Field now, FormFields.Field mine) {
            return new Both(mine.label(), Difference.between(now.stands(), mine.text()));
        }
    }

    @Inject
    Complaints complaints;

    private @Nullable String form;
    private @Nullable String button;
    private List<Both> fields = List.of();

    @Override
    public boolean meets(FacesContext faces) {
        var sent = FormFields.sent(faces);
        // an act that asks for nothing has no words; pages without a state have nothing to go on with
        if (sent == null
                || faces.getViewRoot().isTransient()
                || !PhaseId.INVOKE_APPLICATION.equals(faces.getCurrentPhaseId())) {
            return false;
        }
        var id = sent.getClientId(faces);
        var read = WhatWasRead.of(faces, id);
        var mine = new LinkedHashMap<>(FormFields.of(faces, sent));
        mine.entrySet().removeIf(field -> !read.isTyped(field.getKey(), field.getValue()));
        // a bean that loads nothing would pass off what was typed as what stands
        FormFields.give(faces, sent, read.fields());
        loadAgain(faces);
        var now = FormFields.of(faces, sent);
        WhatWasRead.isNow(faces, id, now);
        FormFields.give(faces, sent, mine);

        form = id;
        button = FormFields.button(faces, sent);
        var compared = new ArrayList<Both>();
        mine.forEach((field, typed) -> {
            var stands = now.get(field);
            if (stands != null && (button == null || read.isChanged(field, stands))) {
                compared.add(Both.of(stands, typed));
            }
        });
        compared.removeIf(both -> !both.texts().isAny());
        fields = List.copyOf(compared);
        complaints.say("conflict", "office.message.conflict");
        return true;
    }

    /** What the page's address loads, with the questions whether one may. */
    private static void loadAgain(FacesContext faces) {
        for (var action : ViewMetadata.getViewActions(faces.getViewRoot())) {
            action.getActionExpression().invoke(faces.getELContext(), null);
        }
    }

    /** Whether there was one. */
    public boolean isMet() {
        return form != null;
    }

    /** The id of the form that was sent. */
    public @Nullable String getForm() {
        return form;
    }

    /** The button that sends it once more; null when what was done can no longer be done. */
    public @Nullable String getButton() {
        return button;
    }

    /** What both have changed; all that was typed, when it can no longer be done. */
    public List<Both> getFields() {
        return fields;
    }
}
