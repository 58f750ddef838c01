package se.samsyn.concern;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samsyn.concern.PersonData.PersonDataKind;

/**
 * How one kind of person data looks when it is written, in regular expressions that Java and, made a little simpler,
 * browsers read alike: so both find the same.
 */
public final class Sign {

    static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final PersonDataKind kind;
    private final Pattern pattern;
    private final Pattern unless;

    /** Without exceptions, in the case that is written. */
    Sign(PersonDataKind kind, String pattern) {
        this(kind, pattern, 0);
    }

    /** Without exceptions. */
    Sign(PersonDataKind kind, String pattern, int flags) {
        this(kind, pattern, flags, "(?!)");
    }

    /**
     * @param flags {@link #ANY_CASE}, or 0
     * @param unless what a whole finding must not be, in any case
     */
    Sign(PersonDataKind kind, String pattern, int flags, String unless) {
        this.kind = kind;
        this.pattern = Pattern.compile(pattern, flags);
        this.unless = Pattern.compile(unless, ANY_CASE);
    }

    public PersonDataKind kind() {
        return kind;
    }

    Stream<MatchResult> in(String text) {
        return pattern.matcher(text).results().filter(match -> !unless.matcher(match.group())
                .matches());
    }

    /**
     * For ECMAScript, flag {@code u}. It knows no possessive quantifiers; those that give back find the same here, only
     * later in a hostile text, and then it is the writer's own browser that waits.
     */
    public String script() {
        return script(pattern);
    }

    /** Whether the case of letters does not matter. */
    public boolean isAnyCase() {
        return pattern.flags() != 0;
    }

    /** For ECMAScript, flags {@code iu}: what a whole finding must not be. */
    public String scriptUnless() {
        return script(unless);
    }

    private static String script(Pattern pattern) {
        return pattern.pattern().replaceAll("(?<=[}+*])\\+", "");
    }
}
