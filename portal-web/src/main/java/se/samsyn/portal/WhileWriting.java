package se.samsyn.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.EnumSet;
import java.util.List;
import se.samsyn.concern.Contact;
import se.samsyn.concern.PersonData;
import se.samsyn.concern.PersonData.PersonDataKind;
import se.samsyn.concern.Sign;
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

    /** What a box says. */
    public String say(Trigger trigger) {
        return texts.fill("Trigger." + trigger.name(), site.getMunicipality());
    }

    /** What in some words may point out a person, a kind once; a personnummer is none of it, since it stops. */
    public static List<PersonDataKind> warnings(String words) {
        var kinds = EnumSet.noneOf(PersonDataKind.class);
        PersonData.find(words).forEach(finding -> kinds.add(finding.kind()));
        kinds.remove(PersonDataKind.PERSONNUMMER);
        return List.copyOf(kinds);
    }

    /**
     * What is looked for in a field, and what to say of each kind: JSON.
     *
     * @param watched {@code all} kinds of person data; a personnummer only, in any {@code line} or in an
     *     {@code address}, where the number of a mobile phone may look like one
     */
    public String look(String watched) {
        var all = watched.equals("all");
        var signs = Json.createArrayBuilder();
        var say = Json.createObjectBuilder();
        for (var sign : PersonData.signs()) {
            if (all || sign.kind() == PersonDataKind.PERSONNUMMER) {
                signs.add(Json.createObjectBuilder()
                        .add("kind", sign.kind().name())
                        .add("pattern", watched.equals("address") ? butMobile(sign) : sign.script())
                        .add("anyCase", sign.isAnyCase())
                        .add("unless", sign.scriptUnless()));
            }
        }
        for (var kind : PersonDataKind.values()) {
            if (all || kind == PersonDataKind.PERSONNUMMER) {
                say.add(kind.name(), texts.of(kind));
            }
        }
        var look = Json.createObjectBuilder().add("signs", signs).add("say", say);
        if (all) {
            look.add("traits", String.join("|", PersonData.traits(language())));
        }
        return look.build().toString();
    }

    /** As {@link Contact#refusePersonnummer}: not where the whole field is the number of a mobile phone. */
    private static String butMobile(Sign sign) {
        return "(?!(?<=^\\s*)" + Contact.MOBILE + "\\s*$)(?:" + sign.script() + ")";
    }

    /** As the word lists name it: easy Swedish is Swedish. */
    private String language() {
        var language = site.getLanguage();
        return language == Language.EASY_SWEDISH ? Language.SWEDISH.code() : language.code();
    }
}
