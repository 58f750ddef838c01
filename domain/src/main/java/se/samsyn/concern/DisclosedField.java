package se.samsyn.concern;

import java.util.EnumSet;
import java.util.Set;

/** What can be given out of a report, in the order in which it is written. Photos are looked at one by one. */
public enum DisclosedField {
    NUMBER,
    REGISTRATION_NUMBER,
    RECEIVED,
    CATEGORY,
    STATUS,
    CHANNEL,
    AREA,
    /** The exact point. */
    POINT,
    /** The place in words. */
    PLACE,
    /** The words, masked by filter and staff. */
    TEXT,
    /** The voluntary answers. */
    CIRCUMSTANCES,
    /** What was added later. */
    ADDITIONS,
    ANSWER,
    /** The words as they came; opening them leaves a line. */
    ORIGINAL,
    /** How the one who told can be reached; opening it leaves a line. */
    CONTACT;

    /** Those that are taken along unless somebody says no: they say which reports there are, and nothing of anybody. */
    public static final Set<DisclosedField> BEFOREHAND = Set.of(NUMBER, RECEIVED, CATEGORY);

    /** Those that are chosen for each report by itself, by somebody who may read originals. */
    public static final Set<DisclosedField> SEALED = Set.of(ORIGINAL, CONTACT);

    /** Those in which words can be masked. */
    public static final Set<DisclosedField> TEXTS = Set.of(PLACE, TEXT, ADDITIONS, ANSWER, ORIGINAL, CONTACT);

    /** Those that are chosen for all reports together. */
    public static Set<DisclosedField> common() {
        var fields = EnumSet.allOf(DisclosedField.class);
        fields.removeAll(SEALED);
        return fields;
    }
}
