package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.List;
import se.samsyn.concern.PersonData;
import se.samsyn.concern.PersonData.PersonDataKind;
import se.samsyn.concern.Trigger;
import se.samsyn.web.Site;
import se.samsyn.web.route.Language;
import se.samsyn.web.words.Texts;

/** What {@code report.js} looks for while somebody writes: from the same source as what the server looks for. */
@Named
@RequestScoped
public class WhileWriting {

    @Inject
    Site site;

    @Inject
    Texts texts;

    /** All boxes, the most urgent first. */
    public List<Trigger> getTriggers() {
        return List.of(Trigger.values());
    }

    /** Words and phrases of a box with {@code |} between them. */
    public String words(Trigger trigger) {
        return String.join("|", trigger.patterns(language()));
    }

    /** The signs of person data, and what to say of each kind: JSON. */
    public String getPersons() {
        var signs = Json.createArrayBuilder();
        for (var sign : PersonData.signs()) {
            signs.add(Json.createObjectBuilder()
                    .add("kind", sign.kind().name())
                    .add("pattern", sign.script())
                    .add("anyCase", sign.isAnyCase())
                    .add("unless", sign.scriptUnless()));
        }
        var say = Json.createObjectBuilder();
        for (var kind : PersonDataKind.values()) {
            say.add(kind.name(), texts.of(kind));
        }
        return Json.createObjectBuilder()
                .add("signs", signs)
                .add("traits", String.join("|", PersonData.traits(language())))
                .add("say", say)
                .build()
                .toString();
    }

    /** As the word lists name it: easy Swedish is Swedish. */
    private String language() {
        var language = site.getLanguage();
        return language == Language.EASY_SWEDISH ? Language.SWEDISH.code() : language.code();
    }
}
