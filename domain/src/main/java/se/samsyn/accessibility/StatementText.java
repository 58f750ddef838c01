package se.samsyn.accessibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What is written in the statement, in plain Swedish. Its other fields, such as who is responsible and who
 * supervises, are settings.
 *
 * @param inaccessible content that is not accessible, with reasons; written as {@link Inaccessible#list} reads it
 * @param burden content that would be an undue burden to adapt (12 §), with motives; written in the same way
 * @param exempt content that the law leaves out (9 §)
 * @param method how it was assessed
 * @param assessedOn when it was assessed last
 */
@Embeddable
public record StatementText(
        @Enumerated(EnumType.STRING) @Column(length = 10, nullable = false) Compliance compliance,
        @Column(length = StatementText.TEXT_MAX, nullable = false) String inaccessible,
        @Column(length = StatementText.TEXT_MAX, nullable = false) String burden,
        @Column(length = StatementText.TEXT_MAX, nullable = false) String exempt,
        @Column(length = StatementText.TEXT_MAX, nullable = false) String method,
        @Column(nullable = false) LocalDate assessedOn)
        implements Serializable {

    public static final int TEXT_MAX = 3000;

    /** The record separator of ASCII: nothing that is written holds it. */
    private static final String BETWEEN = "\u001e";

    public StatementText {
        inaccessible = tidy(inaccessible);
        burden = tidy(burden);
        exempt = tidy(exempt);
        method = tidy(method);
    }

    private static String tidy(String typed) {
        return typed.replace("\r\n", "\n").replace(BETWEEN, "").strip();
    }

    /** Content that is not accessible. */
    public List<Inaccessible> shortcomings() {
        return Inaccessible.list(inaccessible);
    }

    /** Content that would be an undue burden to adapt. */
    public List<Inaccessible> burdens() {
        return Inaccessible.list(burden);
    }

    /**
     * Refuses what the law would.
     *
     * @throws RuleBroken if something is missing, does not fit with the rest, or is a personnummer
     */
    void check(LocalDate today) {
        if (Stream.of(inaccessible, burden, exempt, method).anyMatch(text -> text.length() > TEXT_MAX)) {
            throw new RuleBroken(ConcernRule.TEXT_TOO_LONG, TEXT_MAX);
        }
        PersonData.refusePersonnummer(inaccessible, burden, exempt, method);
        var listed = Stream.concat(shortcomings().stream(), burdens().stream()).toList();
        if (listed.stream().anyMatch(content -> content.reason().isEmpty())) {
            throw new RuleBroken(AccessibilityRule.REASON_NEEDED);
        }
        if (compliance == Compliance.FULL && !shortcomings().isEmpty()) {
            throw new RuleBroken(AccessibilityRule.FULL_BUT_LISTED);
        }
        if (compliance != Compliance.FULL && listed.isEmpty()) {
            throw new RuleBroken(AccessibilityRule.NOTHING_LISTED);
        }
        if (method.isEmpty()) {
            throw new RuleBroken(AccessibilityRule.METHOD_NEEDED);
        }
        if (assessedOn.isAfter(today)) {
            throw new RuleBroken(AccessibilityRule.ASSESSED_LATER);
        }
    }

    /** All of it as one text: what a revision keeps. */
    String content() {
        return String.join(BETWEEN, compliance.name(), inaccessible, burden, exempt, method, assessedOn.toString());
    }

    /** Reads what {@link #content} wrote. */
    static StatementText read(String content) {
        var parts = content.split(BETWEEN, -1);
        return new StatementText(
                Compliance.valueOf(parts[0]), parts[1], parts[2], parts[3], parts[4], LocalDate.parse(parts[5]));
    }
}
