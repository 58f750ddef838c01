package se.samsyn.backoffice.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.member.StaffDrafting;
import se.samsyn.message.AnnouncementText;
import se.samsyn.message.JointCommunication;
import se.samsyn.message.Translation;
import se.samsyn.platform.Subject;
import se.samsyn.web.route.Language;

/** An announcement in other languages: one of them at a time, named by the address. */
@Named
@ViewScoped
public class TranslationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A language that it is said in. */
    public record Said(Language language, Translation translation) implements Serializable {}

    @Inject
    AnnouncementPage page;

    @Inject
    JointCommunication communication;

    @Inject
    StaffDrafting drafts;

    private final TypedText text = new TypedText();
    private @Nullable String code;
    private boolean reviewed;

    /** {@code f:viewAction}, after the page's own. */
    public void load() {
        var known = page.getAnnouncement().translations().get(String.valueOf(code));
        text.fill(known == null ? new AnnouncementText("", "", "") : known.text());
        reviewed = known != null && known.reviewed();
    }

    /** Keeps it as a translation of the Swedish text as it reads now. */
    public String save() {
        return translate(Translation.of(text.said(), reviewed), "translate");
    }

    public String remove() {
        return translate(null, "untranslate");
    }

    private String translate(@Nullable Translation translation, String done) {
        var read = page.getAnnouncement();
        var language = chosen().orElseThrow(() -> new NotFound(Language.class, String.valueOf(code)));
        communication.translate(read.id(), read.version(), language.code(), translation);
        drafts.drop(Subject.of(read.id()), "translate-" + language.code());
        return page.again(done);
    }

    /** All that it can be translated into. */
    public List<Language> getLanguages() {
        return others().toList();
    }

    /** What it is translated into, in the order of the portal's languages. */
    public List<Said> getSaid() {
        var translations = page.getAnnouncement().translations();
        return others().flatMap(language -> Optional.ofNullable(translations.get(language.code())).stream()
                        .map(translation -> new Said(language, translation)))
                .toList();
    }

    /** The language that is being written; null while none is chosen. */
    public @Nullable Language getLanguage() {
        return chosen().orElse(null);
    }

    /** Whether there is a translation into it already. */
    public boolean isThere() {
        return chosen().filter(language -> page.getAnnouncement().translations().containsKey(language.code()))
                .isPresent();
    }

    private Optional<Language> chosen() {
        return others().filter(language -> language.code().equals(code)).findFirst();
    }

    private static Stream<Language> others() {
        return Arrays.stream(Language.values()).filter(language -> language != Language.SWEDISH);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public TypedText getText() {
        return text;
    }

    public boolean isReviewed() {
        return reviewed;
    }

    public void setReviewed(boolean reviewed) {
        this.reviewed = reviewed;
    }
}
