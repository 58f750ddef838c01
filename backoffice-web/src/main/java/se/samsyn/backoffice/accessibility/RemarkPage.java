package se.samsyn.backoffice.accessibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.accessibility.RemarkId;
import se.samsyn.accessibility.RemarkQueries;
import se.samsyn.accessibility.Remarking;
import se.samsyn.kernel.Refusal.NotFound;

/** Backs {@code synpunkt.xhtml}: what somebody says is not accessible. */
@Named
@ViewScoped
public class RemarkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RemarkQueries queries;

    @Inject
    Remarking remarking;

    private @Nullable String id;
    private RemarkQueries.@Nullable View remark;

    /** {@code f:viewAction}. */
    public void load() {
        remark = queries.read(parse(id));
    }

    private static RemarkId parse(@Nullable String id) {
        try {
            return new RemarkId(UUID.fromString(String.valueOf(id)));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(RemarkId.class, "of that address");
        }
    }

    /** Takes it out of the queue. */
    public String answered() {
        remarking.answered(getRemark().row().id());
        return "tillganglighet?klart=remark&faces-redirect=true";
    }

    public RemarkQueries.View getRemark() {
        return Objects.requireNonNull(remark);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
