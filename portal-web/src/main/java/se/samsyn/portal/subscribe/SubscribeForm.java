package se.samsyn.portal.subscribe;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.AgreementQueries.Focus;
import se.samsyn.message.Rhythm;
import se.samsyn.message.SubscriptionWishes;
import se.samsyn.place.AreaQueries;
import se.samsyn.portal.FilterChoices;

/**
 * The fields that say what somebody wants to hear of. They have the names and values of the measures' filter, so that a
 * link from there chooses the same.
 */
@Named
@RequestScoped
public class SubscribeForm {

    @Inject
    HttpServletRequest request;

    @Inject
    FilterChoices choices;

    private @Nullable SubscriptionWishes stored;

    /** Shows these unless the form was sent. */
    void show(SubscriptionWishes wishes) {
        stored = wishes;
    }

    /** The value when it is chosen, else nothing: as a tick box compares it. */
    public String chosen(String name, String value) {
        var wishes = stored;
        var words = wishes == null || isSent() ? fields(name) : words(name, wishes);
        return words.anyMatch(value::equals) ? value : "";
    }

    /** Whether some kinds of problems are chosen. */
    public boolean isNarrow() {
        return Stream.concat(
                        choices.getFocusAreas().stream().map(focus -> chosen("fokus", focus.code())),
                        choices.getCategories().stream().map(code -> chosen("kategori", choices.word(code))))
                .anyMatch(chosen -> !chosen.isEmpty());
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    /** The name of the one chosen; weekly when none is. */
    public String getRhythm() {
        var sent = request.getParameter("takt");
        var wishes = stored;
        if (sent == null && wishes != null) {
            return wishes.rhythm().name();
        }
        return Rhythm.DAILY.name().equals(sent) ? sent : Rhythm.WEEKLY.name();
    }

    /** As it was sent; what is not offered is no wish. */
    SubscriptionWishes wishes() {
        return new SubscriptionWishes(
                known(
                        "omrade",
                        choices.getAreas().stream().map(AreaQueries.Row::code).toList(),
                        this::upper),
                known("kategori", choices.getCategories(), this::upper),
                known("fokus", choices.getFocusAreas().stream().map(Focus::code).toList(), code -> code),
                Rhythm.valueOf(getRhythm()));
    }

    private Set<String> known(String name, List<String> offered, UnaryOperator<String> code) {
        return fields(name).map(code).filter(offered::contains).collect(Collectors.toSet());
    }

    private Stream<String> words(String name, SubscriptionWishes wishes) {
        return switch (name) {
            case "omrade" -> wishes.areas().stream().map(choices::word);
            case "kategori" -> wishes.categories().stream().map(choices::word);
            default -> wishes.focuses().stream();
        };
    }

    private Stream<String> fields(String name) {
        return Arrays.stream(Objects.requireNonNullElse(request.getParameterValues(name), new String[0]));
    }

    private boolean isSent() {
        return request.getParameter("takt") != null;
    }

    private String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
