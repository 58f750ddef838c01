package se.samsyn.portal.report;

/** What can be answered, each by one field of the form or a few that belong together. */
public enum Question {
    TILE("tile"),
    /** The finer choice; each tile has its own field, so that another tile's choice is not taken for it. */
    CATEGORY("category"),
    TEXT("text"),
    /** What was looked for; not sent. */
    SEARCH("search"),
    /** Latitude and longitude with a comma between; from the map, or of the place that was found. */
    POINT("point"),
    /** The name of the place that was found. */
    PLACE_NAME("placeName"),
    PLACE_WORDS("placeWords"),
    TIME_OF_DAY("timeOfDay"),
    WEEK_PART("weekPart"),
    SEASON("season"),
    HOW_OFTEN("howOften"),
    HOW_UNSAFE("howUnsafe"),
    AVOIDS("avoids"),
    ROLE("role"),
    AGE("age"),
    GENDER("gender"),
    GROUP_KIND("groupKind"),
    GROUP_SIZE("groupSize"),
    ADDRESS("address"),
    WANTS_ANSWER("wantsAnswer"),
    WANTS_NEWS("wantsNews"),
    /** Whether the other party may have the address. */
    HAND_OVER("handOver");

    private static final int LONG = 200_000;
    private static final int SHORT = 500;

    private final String field;

    Question(String field) {
        this.field = field;
    }

    /** The field's name in the form. */
    public String field() {
        return field;
    }

    /** Characters that are carried along. More than is accepted, so that nobody loses the end of a text unseen. */
    int kept() {
        return this == TEXT ? LONG : SHORT;
    }
}
