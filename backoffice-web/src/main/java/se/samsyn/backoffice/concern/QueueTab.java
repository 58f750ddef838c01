package se.samsyn.backoffice.concern;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.QueueFilter;

/** What people look at again and again, each by one parameter of the queue's address. */
public enum QueueTab {
    OPEN("", ""),
    MINE("vem", "mina"),
    NOBODYS("vem", "ingen"),
    UNREAD("status", "NEW"),
    LATE("sena", "ja"),
    WAITS_FOR_US("status", "WAITS_FOR_US"),
    WAITS_FOR_THEM("status", "WAITS_FOR_THEM"),
    WAITS_FOR_REPORTER("status", "WAITS_FOR_REPORTER");

    private final String parameter;
    private final String value;

    QueueTab(String parameter, String value) {
        this.parameter = parameter;
        this.value = value;
    }

    /** As an address ends with it. */
    public String query() {
        return parameter.isEmpty() ? "" : "?" + parameter + "=" + value;
    }

    QueueFilter filter() {
        return QueueWishes.parse(wishes());
    }

    private Map<String, @Nullable String> wishes() {
        var wishes = new HashMap<String, @Nullable String>();
        wishes.put(parameter, value);
        return wishes;
    }
}
