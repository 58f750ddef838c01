package se.samsyn.backoffice.accessibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.accessibility.RemarkQueries;
import se.samsyn.accessibility.StatementEditing;
import se.samsyn.accessibility.StatementQueries;
import se.samsyn.backoffice.draft.LastChange;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;

/** Backs {@code tillganglighet.xhtml}: the accessibility statement, its versions, and the remarks that wait. */
@Named
@ViewScoped
public class StatementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StatementQueries queries;

    @Inject
    StatementEditing editing;

    @Inject
    RemarkQueries remarkQueries;

    @Inject
    MemberQueries members;

    @Inject
    StatementForm form;

    private StatementQueries.@Nullable Desk desk;
    private List<RemarkQueries.Row> remarks = List.of();
    private MemberNames names = MemberNames.NONE;

    /** {@code f:viewAction}. */
    public void load() {
        var shown = queries.desk();
        desk = shown;
        remarks = remarkQueries.queue();
        names = members.names(
                shown.versions().stream().map(version -> version.by().member()));
        form.fill(shown.view().text());
    }

    /** Shows the public what was typed. */
    public String save() {
        editing.write(getDesk().version(), form.typed());
        form.saved();
        return "tillganglighet?klart=statement&faces-redirect=true";
    }

    public StatementQueries.Desk getDesk() {
        return Objects.requireNonNull(desk);
    }

    /** Who wrote it last; null before anybody did. */
    public @Nullable LastChange getLastChange() {
        return getDesk().versions().stream()
                .findFirst()
                .map(version -> new LastChange(writer(version), version.at()))
                .orElse(null);
    }

    public List<RemarkQueries.Row> getRemarks() {
        return remarks;
    }

    /** Who wrote a version; empty for the one that came with the installation. */
    public String writer(StatementQueries.Version version) {
        return names.of(version.by());
    }
}
