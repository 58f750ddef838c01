package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;

/**
 * A text that a party's staff begin with when they write to those who told, or why they do something. Whoever chooses
 * it reads and changes it before anything is sent.
 */
@Entity
@Table(name = "answer_template")
class AnswerTemplate {

    static final int NAME_MAX = 80;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AnswerTemplateId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_party", length = 20, nullable = false, updatable = false)
    private Party owner;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private TemplateAct act;

    /** Null for all of them. */
    @Column(name = "category_code", length = Category.CODE_MAX)
    private @Nullable String category;

    @Column(length = NAME_MAX, nullable = false)
    private String name;

    @Column(length = Concern.ANSWER_MAX, nullable = false)
    private String text;

    /** For Hibernate only. */
    protected AnswerTemplate() {}

    static AnswerTemplate write(Party owner, TemplateAct act, @Nullable Category about, String name, String text) {
        var template = new AnswerTemplate();
        template.id = AnswerTemplateId.next();
        template.owner = owner;
        template.change(act, about, name, text);
        return template;
    }

    /** @throws se.samsyn.kernel.Refusal.RuleBroken as {@link TemplateWriting#write} says */
    final void change(TemplateAct to, @Nullable Category about, String called, String says) {
        name = StaffText.needed(called, NAME_MAX, ConcernRule.NAME_NEEDED);
        text = StaffText.needed(says, Concern.ANSWER_MAX, ConcernRule.ANSWER_NEEDED);
        TemplateBlank.check(text);
        act = to;
        category = about == null ? null : about.code();
    }

    AnswerTemplateId id() {
        return id;
    }

    long version() {
        return version;
    }

    TemplateAct act() {
        return act;
    }

    @Nullable
    String category() {
        return category;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    Party owner() {
        return owner;
    }
}
