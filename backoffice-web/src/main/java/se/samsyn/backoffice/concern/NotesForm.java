package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.NoteQueries;
import se.samsyn.concern.NoteWriting;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Visibility;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;

/** What staff write about a concern for each other. For whom comes before what, and nothing is chosen beforehand. */
@Named
@ViewScoped
public class NotesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernPage page;

    @Inject
    NoteQueries queries;

    @Inject
    NoteWriting writing;

    @Inject
    MemberQueries members;

    @Inject
    CurrentActor current;

    private List<NoteQueries.Row> all = List.of();
    private MemberNames names = MemberNames.NONE;
    private @Nullable Visibility visibility;
    private @Nullable String text;

    /** {@code f:viewAction}, after the page has loaded. */
    public void load() {
        all = queries.of(page.id());
        names = members.names(all.stream().map(note -> note.by().member()));
    }

    public String write() {
        writing.write(page.id(), text, visibility);
        return page.again("note");
    }

    /** Who there is to choose from. */
    public List<Visibility> getAudiences() {
        var audiences = new ArrayList<>(List.of(Visibility.PARTY));
        if (current.unit() != null) {
            audiences.add(0, Visibility.UNIT);
        }
        if (page.getConcern().visibility().compareTo(Visibility.BOTH) >= 0) {
            audiences.add(Visibility.BOTH);
        }
        return audiences;
    }

    /** Whether I write for the police, who keep investigations and intelligence out of it (OSL 18:1, K-02). */
    public boolean isPolice() {
        return current.party() == Party.POLICE;
    }

    /** Whether it is shut away from me. */
    public boolean isShut() {
        return page.getConcern().axes().locked() && page.getConcern().words() == null;
    }

    public String nameOf(NoteQueries.Row note) {
        return names.of(note.by());
    }

    public int getMax() {
        return NoteWriting.TEXT_MAX;
    }

    public List<NoteQueries.Row> getAll() {
        return all;
    }

    public @Nullable Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(@Nullable Visibility visibility) {
        this.visibility = visibility;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
