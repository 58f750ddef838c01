package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.AnswerTemplateId;
import se.samsyn.concern.TemplateAct;
import se.samsyn.concern.TemplateBlank;
import se.samsyn.concern.TemplateQueries;
import se.samsyn.concern.TemplateWriting;
import se.samsyn.kernel.Refusal.NotFound;

/** Backs {@code svarsmallar.xhtml}: the texts that my party begins with, and one of them to be written. */
@Named
@ViewScoped
public class TemplatesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TemplateQueries queries;

    @Inject
    TemplateWriting writing;

    private List<TemplateQueries.Row> rows = List.of();
    private TemplateQueries.@Nullable Row changed;
    private @Nullable String template;

    private @Nullable TemplateAct act;
    private @Nullable String category;
    private @Nullable String name;
    private @Nullable String text;

    /** {@code f:viewAction}: the form begins with the one that the address names. */
    public void load() {
        rows = queries.all();
        changed = template == null || template.isEmpty() ? null : row(template);
        if (changed != null) {
            act = changed.act();
            category = changed.category();
            name = changed.name();
            text = changed.text();
        }
    }

    private TemplateQueries.Row row(String id) {
        return rows.stream()
                .filter(row -> row.id().value().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(AnswerTemplateId.class, id));
    }

    public String write() {
        var forWhat = Objects.requireNonNull(act);
        var about = category == null || category.isEmpty() ? null : category;
        var called = Objects.requireNonNullElse(name, "");
        var says = Objects.requireNonNullElse(text, "");
        if (changed == null) {
            writing.write(forWhat, about, called, says);
        } else {
            writing.change(changed.id(), changed.version(), forWhat, about, called, says);
        }
        return again("template");
    }

    public String remove(TemplateQueries.Row row) {
        writing.remove(row.id(), row.version());
        return again("templateGone");
    }

    private static String again(String done) {
        return "svarsmallar?klart=" + done + "&faces-redirect=true";
    }

    public List<TemplateQueries.Row> getRows() {
        return rows;
    }

    /** The one that is changed; null for a new one. */
    public TemplateQueries.@Nullable Row getChanged() {
        return changed;
    }

    public TemplateAct[] getActs() {
        return TemplateAct.values();
    }

    /** What can be left open, one after the other. */
    public String getBlanks() {
        return Arrays.stream(TemplateBlank.values()).map(TemplateBlank::written).collect(Collectors.joining(", "));
    }

    public int getNameMax() {
        return TemplateWriting.NAME_MAX;
    }

    public @Nullable String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String template) {
        this.template = template;
    }

    public @Nullable TemplateAct getAct() {
        return act;
    }

    public void setAct(@Nullable TemplateAct act) {
        this.act = act;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
