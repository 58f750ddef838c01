package se.samsyn.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a member wants a letter each working day, and for which day they last had their turn. */
@Entity
@Table(name = "morning_letter")
class MorningLetter {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    @Column
    private @Nullable LocalDate postedFor;

    /** For Hibernate only. */
    protected MorningLetter() {}

    static MorningLetter of(MemberId member) {
        var letter = new MorningLetter();
        letter.member = member;
        return letter;
    }

    MemberId member() {
        return member;
    }

    void postedFor(LocalDate day) {
        postedFor = day;
    }
}
