package se.samsyn;

import java.util.List;

/** What lies hidden, and the words it would give itself away by. */
enum Hidden {
    WORDS_OF_A_REPORT("zebrafågeln", "grindstolpen"),
    CONTACT("zebra@hemlig.example", "hemlig.example"),
    EXACT_POINT("55.5119", "13.2418", "55,5119", "13,2418"),
    NOTE_OF_STAFF("Zxanteckning"),
    INTERNAL_TEXT_OF_A_PUBLIC_MEASURE("Zxinternt"),
    TEXT_THAT_NOBODY_HAS_APPROVED("Zxogodkand"),
    FINDING_THAT_WAITS("Zxfynd"),
    WORDS_OF_A_STUDY("Zxstudie"),
    FIGURES_TOO_SMALL("4321234", "4 321 234", "4\u00a0321\u00a0234"),
    UNPUBLISHED_MEASURE("Zxutkast", "zxutkast", HiddenRecords.ID + 3, "A-2029-903"),
    WITHDRAWN_MEASURE("Zxindragen", "zxindragen", HiddenRecords.ID + 4, "A-2029-904"),
    DRAFT_ANNOUNCEMENT("Zxmeddelande", HiddenRecords.ID + 5),
    CORRECTION_THAT_WAITS("Zxrattelse"),
    WITHDRAWN_ANNOUNCEMENT("Zxaterkallat", "zxaterkallat", HiddenRecords.ID + 7),
    PROBLEM_OF_THE_POLICE_ALONE("Zxproblem", HiddenRecords.ID + 1, "P-2029-901"),
    WHAT_WAS_ADDED_LATER("Zxtillagg"),
    QUESTION_TO_THE_ONE_WHO_TOLD("Zxfraga"),
    WHAT_WAS_MASKED_IN_THE_ORIGINAL("070-1740605", "0701740605"),
    REMARK_ON_ACCESSIBILITY("Zxhinder", "zxhinder@doldast.example", "doldast.example"),
    ADDRESS_OF_A_SUBSCRIBER("zxprenumerant", "doldare.example"),
    PHOTO_THAT_NOBODY_HAS_CHECKED("zxfoto", "data:image/jpeg");

    /** A line each. */
    private final String words;

    Hidden(String... words) {
        this.words = String.join("\n", words);
    }

    List<String> words() {
        return words.lines().toList();
    }
}
