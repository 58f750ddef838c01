package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;
import se.samsyn.concern.SharingQueries;
import se.samsyn.concern.TriageAct;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;

/**
 * Backs {@code dela.xhtml} and the choice of {@code overlamna.xhtml}: what of a concern the other party is to see.
 * First the parts are chosen, and the address carries them on; then the page shows what the other party would see, and
 * asks for the ground.
 */
@Named
@ViewScoped
public class SharePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernQueries concerns;

    @Inject
    SharingQueries queries;

    @Inject
    Sharing sharing;

    @Inject
    MemberQueries members;

    @Inject
    CurrentActor current;

    private @Nullable String number;
    private @Nullable String chosen;
    private ConcernQueries.@Nullable View concern;
    private SharingQueries.@Nullable Shared shared;
    private SharingQueries.@Nullable Preview preview;
    private MemberNames names = MemberNames.NONE;
    private SharedPart[] picked = {};
    private @Nullable LegalGround ground;
    private @Nullable String note;
    private @Nullable SharedPart part;
    private @Nullable String reason;

    /** {@code f:viewAction}. */
    public void load() {
        var view = concerns.view(concerns.byNumber(String.valueOf(number)));
        if (view.owner().party() != current.party() || !current.may(Permission.TRIAGE_CONCERNS)) {
            throw new NotFound(ConcernId.class, view.number());
        }
        concern = view;
        var now = queries.of(view.id());
        shared = now;
        names = members.names(now.acts().stream().map(act -> act.by().member()));
        preview = queries.preview(view.id(), getParts());
    }

    /** The parts that a text names by their codes; what is none is left out. */
    static Set<SharedPart> parts(@Nullable String codes) {
        var named = Set.of(Objects.requireNonNullElse(codes, "").split(","));
        return Arrays.stream(SharedPart.values())
                .filter(each -> named.contains(each.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SharedPart.class)));
    }

    /** On to what the other party would see. */
    public String look() {
        if (picked.length == 0) {
            throw new RuleBroken(ConcernRule.PART_NEEDED);
        }
        return again("dela");
    }

    /** A view with what was picked in its address, be it nothing. */
    String again(String view) {
        var codes = Arrays.stream(picked).map(SharedPart::name).collect(Collectors.joining(","));
        return view + "?number=" + number + "&delar=" + (codes.isEmpty() ? "-" : codes) + "&faces-redirect=true";
    }

    public String share() {
        sharing.share(getConcern().id(), getConcern().version(), getParts(), ground, note);
        return report("share");
    }

    public String withdraw() {
        sharing.withdraw(
                getConcern().id(),
                getConcern().version(),
                Objects.requireNonNull(part),
                Objects.requireNonNullElse(reason, ""));
        return "dela?number=" + number + "&klart=withdraw&faces-redirect=true";
    }

    String report(String done) {
        return "rapport?number=" + number + "&klart=" + done + "&faces-redirect=true";
    }

    /** Whether somebody works with it, so that it can be shared. */
    public boolean isInWork() {
        return TriageAct.offered(getConcern().axes()).contains(TriageAct.SHARE);
    }

    /** Whether the parts are still to be chosen. */
    public boolean isPicking() {
        return chosen == null || chosen.isEmpty();
    }

    /** What was chosen besides what is shared already. */
    public Set<SharedPart> getParts() {
        var parts = parts(chosen);
        parts.removeAll(getShared().shared());
        return parts;
    }

    /** What there is to be chosen from. */
    public List<SharedPart> getOffered() {
        return getShared().there().stream()
                .filter(each -> !getShared().shared().contains(each))
                .toList();
    }

    /** Whether what was chosen takes a reason in words, whatever its ground. */
    public boolean isReasonNeeded() {
        var parts = getParts();
        return parts.contains(SharedPart.ORIGINAL)
                || (parts.contains(SharedPart.CONTACT) && !getShared().contactAgreed());
    }

    /** Whether the other party would see something of this part. */
    public boolean sees(String which) {
        return getPreview().sees(SharedPart.valueOf(which));
    }

    /** Whether there is something of this part. */
    public boolean has(String which) {
        return getPreview().there().contains(SharedPart.valueOf(which));
    }

    public Party getOther() {
        return getConcern().owner().party().other();
    }

    public String nameOf(SharingQueries.Row act) {
        return names.of(act.by());
    }

    public LegalGround[] getGrounds() {
        return LegalGround.values();
    }

    public ConcernQueries.View getConcern() {
        return Objects.requireNonNull(concern);
    }

    public SharingQueries.Shared getShared() {
        return Objects.requireNonNull(shared);
    }

    public SharingQueries.Preview getPreview() {
        return Objects.requireNonNull(preview);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    public SharedPart[] getPicked() {
        return picked.clone();
    }

    public void setPicked(SharedPart[] picked) {
        this.picked = picked.clone();
    }

    public @Nullable LegalGround getGround() {
        return ground;
    }

    public void setGround(@Nullable LegalGround ground) {
        this.ground = ground;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable SharedPart getPart() {
        return part;
    }

    public void setPart(@Nullable SharedPart part) {
        this.part = part;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
