package se.samsyn.member;

import jakarta.inject.Inject;
import java.util.regex.Pattern;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * Keeps the filters of lists that a member comes back to. What a list is searched for by words is no part of them: such
 * words may point at somebody.
 */
@UseCase
public class FilterSaving {

    /** How many a member has for one list. */
    public static final int MOST = 12;

    /** Characters of a name. */
    public static final int NAME_MAX = 40;

    static final int LIST_MAX = 20;
    static final int WISHES_MAX = 500;

    private static final Pattern LIST = Pattern.compile("[a-z]{1," + LIST_MAX + "}");
    private static final Pattern WISHES = Pattern.compile("\\?[A-Za-z0-9=&_.%+-]{1," + (WISHES_MAX - 1) + "}");

    @Inject
    SavedFilters filters;

    /**
     * Saves a filter, in the place of an earlier one of that name.
     *
     * @param list which list, by a word of its address
     * @param name what the member calls it
     * @param wishes as the list's address ends with it, from the question mark on
     * @throws RuleBroken {@link MemberRule#FILTERS_FULL} if there are {@link #MOST} of other names
     * @throws IllegalArgumentException if no page of ours would ask that
     */
    @Allows(Permission.ENTER)
    public void save(String list, String name, String wishes) {
        var called = name.strip();
        if (!LIST.matcher(list).matches()
                || !WISHES.matcher(wishes).matches()
                || called.isEmpty()
                || called.length() > NAME_MAX) {
            throw new IllegalArgumentException("not a filter");
        }
        var others = filters.mine(list).stream()
                .filter(filter -> !filter.name().equalsIgnoreCase(called))
                .count();
        if (others >= MOST) {
            throw new RuleBroken(MemberRule.FILTERS_FULL, MOST);
        }
        filters.save(list, called, wishes);
    }

    /** One that is gone already is no fault. */
    @Allows(Permission.ENTER)
    public void forget(String list, String name) {
        filters.forget(list, name);
    }
}
