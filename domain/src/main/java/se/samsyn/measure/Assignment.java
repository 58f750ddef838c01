package se.samsyn.measure;

import java.io.Serializable;
import java.time.LocalDate;
import se.samsyn.member.MemberId;

/** What somebody is to do, and by which day. */
public record Assignment(String words, MemberId member, LocalDate dueOn) implements Serializable {

    public static final int WORDS_MAX = Task.WORDS_MAX;
}
