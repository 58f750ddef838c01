package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.HandingOver;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;

/** Backs {@code overlamna.xhtml}, with {@link SharePage}: to whom the work goes, and what they are asked to do. */
@Named
@ViewScoped
public class HandOverForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SharePage page;

    @Inject
    HandingOver handing;

    @Inject
    MemberQueries members;

    @Inject
    CurrentActor current;

    private @Nullable String unit;
    private @Nullable String request;
    private @Nullable String stance;

    /** {@code f:viewAction}, after the page has loaded. */
    public void load() {
        if (!current.may(Permission.HAND_OVER)) {
            throw new NotFound(HandingOver.class, String.valueOf(page.getNumber()));
        }
    }

    /** On to what the other party would see; what is shared already may be enough. */
    public String look() {
        return page.getShared().shared().isEmpty() ? lookAtChosen() : page.again("overlamna");
    }

    private String lookAtChosen() {
        page.look();
        return page.again("overlamna");
    }

    public String handOver() {
        var concern = page.getConcern();
        var gift = new HandingOver.Gift(page.getParts(), page.getGround(), page.getNote(), request);
        handing.handOver(
                concern.id(), concern.version(), gift, Objects.requireNonNullElse(unit, ""), "GO_ON".equals(stance));
        return page.report("handOver");
    }

    /** Those of the other party. */
    public List<MemberQueries.UnitRow> getUnits() {
        return members.units().stream()
                .filter(each -> each.party() == page.getOther())
                .toList();
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getRequest() {
        return request;
    }

    public void setRequest(@Nullable String request) {
        this.request = request;
    }

    public @Nullable String getStance() {
        return stance;
    }

    public void setStance(@Nullable String stance) {
        this.stance = stance;
    }
}
