package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Settings;

/** What is known of a concern from the moment it comes in, and never changes. */
@MappedSuperclass
abstract class Received {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ConcernId id;

    @Embedded
    private Marks marks;

    @Column(length = Submission.LANGUAGE_MAX, nullable = false, updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private IntakeChannel channel;

    @Embedded
    private @Nullable Circumstances circumstances;

    @Column(nullable = false, updatable = false)
    private Instant receivedAt;

    /** The day of receipt in Swedish time: quarters are counted by it. */
    @Column(nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(nullable = false)
    private LocalDate dueOn;

    /** For Hibernate only. */
    protected Received() {}

    /** @param days working days within which somebody is to read it */
    Received(Marks marks, Submission told, Arrival arrival, int days) {
        this.id = ConcernId.next();
        this.marks = marks;
        this.language = told.language();
        this.channel = arrival.channel();
        this.circumstances = told.circumstances();
        this.receivedAt = arrival.at();
        this.receivedOn = LocalDate.ofInstant(arrival.at(), Settings.ZONE);
        this.dueOn = WorkingDays.after(receivedOn, days);
    }

    ConcernId id() {
        return id;
    }

    Marks marks() {
        return marks;
    }

    String language() {
        return language;
    }

    IntakeChannel channel() {
        return channel;
    }

    Circumstances circumstances() {
        return Objects.requireNonNullElse(circumstances, Circumstances.NONE);
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
