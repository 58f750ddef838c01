package se.samsyn.member;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What is tried first, whoever's account it is: the lists that lie beside this class, asked without any network. */
final class KnownPasswords {

    private static final List<String> LISTS = List.of("known-passwords.txt", "known-words.txt");

    private static final int LONGEST = 40;

    private static final Set<String> ALL = read();

    private KnownPasswords() {}

    /** @param candidate in small letters */
    static boolean contains(String candidate) {
        return candidate.length() <= LONGEST && ALL.contains(candidate);
    }

    private static Set<String> read() {
        var all = new HashSet<String>();
        for (var list : LISTS) {
            try (var in = KnownPasswords.class.getResourceAsStream(list);
                    var reader = new BufferedReader(
                            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
                reader.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.toLowerCase(Locale.ROOT))
                        .forEach(word -> {
                            all.add(word);
                            all.add(word.replaceAll("[åä]", "a").replace('ö', 'o'));
                        });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Set.copyOf(all);
    }
}
