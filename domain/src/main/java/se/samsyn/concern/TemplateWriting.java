package se.samsyn.concern;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How a party keeps the texts that its staff begin with. Those of the other one are not found. */
@UseCase
public class TemplateWriting {

    public static final int NAME_MAX = AnswerTemplate.NAME_MAX;

    @Inject
    AnswerTemplates templates;

    @Inject
    Categories categories;

    @Inject
    CurrentActor current;

    /**
     * A new text.
     *
     * @param category null for all of them
     * @param text with {@link TemplateBlank}s where something of the report is to stand
     * @throws RuleBroken if it has no name or no words, too many, one of the same act has this name, something else is
     *     left open in it, or a personnummer stands in it
     */
    @Allows(Permission.WRITE_TEMPLATES)
    public AnswerTemplateId write(TemplateAct act, @Nullable String category, String name, String text) {
        templates.mustBeFree(null, act, name);
        var template = AnswerTemplate.write(current.party(), act, about(category), name, text);
        templates.add(template);
        return template.id();
    }

    /** Changes it; as {@link #write}. What was written with it before stays. */
    @Allows(Permission.WRITE_TEMPLATES)
    public void change(
            AnswerTemplateId id, long read, TemplateAct act, @Nullable String category, String name, String text) {
        var template = templates.get(id, read);
        templates.mustBeFree(id, act, name);
        template.change(act, about(category), name, text);
    }

    @Allows(Permission.WRITE_TEMPLATES)
    public void remove(AnswerTemplateId id, long read) {
        templates.remove(templates.get(id, read));
    }

    private @Nullable Category about(@Nullable String category) {
        return category == null ? null : categories.get(category);
    }
}
