package se.samsyn.backoffice.log;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import se.samsyn.kernel.Actor;
import se.samsyn.privacy.LogQueries.About;
import se.samsyn.privacy.LogQueries.Line;
import se.samsyn.web.words.Words;

/** A line of the audit trail as people read it: {@code #{logWords.…}}. */
@Named
@RequestScoped
public class LogWords {

    private static final String MEMBER = "MemberId";

    @Inject
    DeedWords deeds;

    @Inject
    Words words;

    /** What was done. */
    public String deed(Line line) {
        return deeds.of(line.deed());
    }

    /** Who did it. */
    public String who(Line line) {
        return switch (line.by().kind()) {
            case STAFF -> line.name();
            case RESIDENT -> words.get("loggar.label.resident");
            case SYSTEM -> words.get("loggar.label.operator");
        };
    }

    /** Whose account somebody logged in to, or tried to. */
    public String account(Line line) {
        if (line.by().kind() == Actor.Kind.STAFF) {
            return line.name();
        }
        return line.records().stream()
                .filter(about -> about.kind().equals(MEMBER))
                .map(About::name)
                .findFirst()
                .orElseGet(() -> words.get("loggar.label.nobody"));
    }

    /** What it was done with, each in words. */
    public List<String> about(Line line) {
        return line.records().stream().map(this::about).distinct().toList();
    }

    /** The same in one text. */
    String allAbout(Line line) {
        return about(line).stream().collect(Collectors.joining(", "));
    }

    private String about(About about) {
        var name = named(about);
        var what = deeds.of("about." + about.kind());
        return name.isEmpty() ? what : what + " " + name;
    }

    private String named(About about) {
        return switch (about.kind()) {
            case "Permission" -> words.get("Permission." + about.name());
            case "Party" -> words.get("Party." + about.name());
            case "PersonFile" -> words.get("personuppgifter.kind." + about.name());
            case "IdentityCheck" -> words.get("personuppgifter.identity." + about.name());
            default -> about.name();
        };
    }
}
