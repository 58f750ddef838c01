package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** The texts that the actor's party begins with. */
@ReadModel
public class TemplateQueries {

    /**
     * One of them.
     *
     * @param version for {@link TemplateWriting}, which takes the one that was read
     * @param category null for all of them
     */
    public record Row(
            AnswerTemplateId id, long version, TemplateAct act, @Nullable String category, String name, String text)
            implements Serializable {}

    @Inject
    AnswerTemplates templates;

    /** All of them, by what they are for, then by name. */
    @Allows(Permission.WRITE_TEMPLATES)
    public List<Row> all() {
        return templates.all().stream().map(TemplateQueries::row).toList();
    }

    /** Those that fit a category, the narrower ones first. */
    @Allows(Permission.TRIAGE_CONCERNS)
    public List<Row> fitting(TemplateAct act, String category) {
        return templates.fitting(act, category).stream()
                .map(TemplateQueries::row)
                .toList();
    }

    /**
     * What it says of a report.
     *
     * @param values what stands in its blanks, as the page words it
     * @throws se.samsyn.kernel.Refusal.NotFound if there is none, or it is the other party's
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public String filled(AnswerTemplateId id, Map<TemplateBlank, String> values) {
        return TemplateBlank.fill(templates.get(id).text(), values);
    }

    private static Row row(AnswerTemplate template) {
        return new Row(
                template.id(),
                template.version(),
                template.act(),
                template.category(),
                template.name(),
                template.text());
    }
}
