package se.samsyn.backoffice.problem;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers of reports as people type them: with spaces, commas or line breaks between. */
final class ReportNumbers {

    private ReportNumbers() {}

    static SortedSet<String> in(@Nullable String typed) {
        return Arrays.stream((typed == null ? "" : typed).split("[\\s,;]+", -1))
                .filter(number -> !number.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
