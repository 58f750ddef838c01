package se.samsyn.backoffice.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.web.refusal.Complaints;

/** Numbers of reports as people type them, with spaces, commas or line breaks between; and the reports they name. */
@RequestScoped
class ReportNumbers {

    /** Characters of a field that takes them. */
    static final int MAX = 600;

    @Inject
    ConcernQueries concerns;

    @Inject
    Complaints complaints;

    /**
     * The reports that were typed. Nothing when one of them is not there or out of the actor's sight, two things that
     * cannot be told apart: the field then says which numbers lead nowhere.
     *
     * @param field the client id of the field that they were typed into
     */
    Optional<Collection<ConcernId>> named(String field, @Nullable String typed) {
        var numbers = in(typed);
        var found = concerns.byNumbers(numbers);
        var unknown =
                numbers.stream().filter(number -> !found.containsKey(number)).toList();
        if (unknown.isEmpty()) {
            return Optional.of(List.copyOf(found.values()));
        }
        complaints.say(field, "office.message.unknownNumbers", unknown.size(), String.join(", ", unknown));
        return Optional.empty();
    }

    static SortedSet<String> in(@Nullable String typed) {
        return Arrays.stream((typed == null ? "" : typed).split("[\\s,;]+", -1))
                .filter(number -> !number.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
