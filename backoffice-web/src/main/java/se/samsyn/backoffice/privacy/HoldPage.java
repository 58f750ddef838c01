package se.samsyn.backoffice.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.privacy.RetentionHoldId;
import se.samsyn.privacy.RetentionHolding;
import se.samsyn.privacy.RetentionQueries;

/** Backs {@code undantag.xhtml}: one thing that is held back from retention, and how it is let go. */
@Named
@ViewScoped
public class HoldPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RetentionQueries queries;

    @Inject
    RetentionHolding holding;

    @Inject
    MemberQueries members;

    private @Nullable String id;
    private RetentionQueries.@Nullable Hold hold;
    private MemberNames names = MemberNames.NONE;
    private String because = "";

    /** {@code f:viewAction}. */
    public void load() {
        var asked = queries.holds().stream()
                .filter(each -> each.id().value().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(RetentionHoldId.class, Objects.requireNonNullElse(id, "")));
        hold = asked;
        names = members.names(Stream.of(asked.by().member()));
    }

    public String lift() {
        holding.lift(getHold().id(), getHold().version(), because);
        return "gallring?klart=retentionLifted&faces-redirect=true";
    }

    public RetentionQueries.Hold getHold() {
        return Objects.requireNonNull(hold);
    }

    /** Who holds it back. */
    public String getName() {
        return names.of(getHold().by());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = Objects.requireNonNullElse(because, "");
    }
}
