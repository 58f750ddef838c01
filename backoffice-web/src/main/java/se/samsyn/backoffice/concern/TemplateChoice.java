package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.TemplateAct;
import se.samsyn.concern.TemplateBlank;
import se.samsyn.concern.TemplateQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.web.words.Texts;

/**
 * The templates that fit one concern, and the one that its address names: the forms begin with its text. Nothing is
 * sent by choosing one.
 */
@Named
@ViewScoped
public class TemplateChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Locale SWEDISH = Locale.forLanguageTag(Settings.SWEDISH);

    @Inject
    ConcernPage page;

    @Inject
    TemplateQueries queries;

    @Inject
    ConcernWords words;

    @Inject
    Texts texts;

    @Inject
    CurrentActor current;

    private Map<TemplateAct, List<TemplateQueries.Row>> fitting = Map.of();
    private @Nullable String template;
    private TemplateQueries.@Nullable Row chosen;

    /** {@code f:viewAction}, after the page has loaded and before the forms do. */
    public void load() {
        if (!current.may(Permission.TRIAGE_CONCERNS)) {
            return;
        }
        var category = page.getConcern().category();
        fitting = Arrays.stream(TemplateAct.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        act -> queries.fitting(act, category),
                        (one, other) -> one,
                        () -> new EnumMap<>(TemplateAct.class)));
        chosen = fitting.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.id().value().toString().equals(template))
                .findFirst()
                .orElse(null);
    }

    /** What the chosen one says of this report; null where none was chosen for this act. */
    public @Nullable String text(TemplateAct act) {
        var row = chosen;
        return row == null || row.act() != act ? null : queries.filled(row.id(), values());
    }

    private Map<TemplateBlank, String> values() {
        var concern = page.getConcern();
        var area = words.area(concern.area());
        var category = texts.fill("Category." + concern.category());
        return Map.of(
                TemplateBlank.NUMBER,
                concern.number(),
                TemplateBlank.CATEGORY,
                category.substring(0, 1).toLowerCase(SWEDISH) + category.substring(1),
                TemplateBlank.AREA,
                area.isEmpty() ? texts.fill("svarsmallar.label.nowhere") : area,
                TemplateBlank.UNIT,
                words.unit(concern.owner().unit()));
    }

    /** Those for an act, the narrower ones first. */
    public List<TemplateQueries.Row> of(String act) {
        return fitting.getOrDefault(TemplateAct.valueOf(act), List.of());
    }

    /** Whether the chosen one is for this act. */
    public boolean isFor(String act) {
        return chosen != null && chosen.act() == TemplateAct.valueOf(act);
    }

    public @Nullable String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String template) {
        this.template = template;
    }
}
