package se.samsyn.backoffice.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.BrokenLink;
import se.samsyn.measure.CodeGroup;
import se.samsyn.measure.MeasureAiming;
import se.samsyn.measure.MeasureCode;
import se.samsyn.measure.ResponseQueries;

/** By what a measure is to work, and which link of the chain of events it breaks. */
@Named
@ViewScoped
public class AimForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeasurePage page;

    @Inject
    ResponseQueries response;

    @Inject
    MeasureAiming aiming;

    private ResponseQueries.@Nullable AimView aim;
    private Map<CodeGroup, Object> chosen = new EnumMap<>(CodeGroup.class);
    private @Nullable String link;

    /** {@code f:viewAction}, after the page has loaded. */
    public void load() {
        var view = response.aim(page.getMeasure().id());
        aim = view;
        for (var group : CodeGroup.values()) {
            chosen.put(
                    group,
                    view.codes().stream()
                            .filter(code -> code.group() == group)
                            .map(MeasureCode::name)
                            .toArray(String[]::new));
        }
        link = view.link() == null ? null : view.link().id().toString();
    }

    public String aim() {
        var codes = chosen.values().stream()
                .flatMap(names -> Arrays.stream((Object[]) names))
                .map(name -> MeasureCode.valueOf(name.toString()))
                .collect(Collectors.toSet());
        var measure = page.getMeasure();
        aiming.aim(measure.id(), measure.version(), codes, link == null ? null : UUID.fromString(link));
        return page.again("aim");
    }

    public CodeGroup[] getGroups() {
        return CodeGroup.values();
    }

    /** What there is to choose from under a heading. */
    public List<MeasureCode> of(CodeGroup group) {
        return Arrays.stream(MeasureCode.values())
                .filter(code -> code.group() == group)
                .toList();
    }

    /** What is chosen, by its names and heading. */
    public Map<CodeGroup, Object> getChosen() {
        return chosen;
    }

    /** What is kept of it, in the order of the catalogues. */
    public List<MeasureCode> getKept() {
        return aim == null ? List.of() : aim.codes().stream().sorted().toList();
    }

    /** The link that is kept, as it read then; null while none is. */
    public @Nullable BrokenLink getKeptLink() {
        return aim == null ? null : aim.link();
    }

    /** The chain of events, the earliest first. */
    public List<BrokenLink> getLinks() {
        return aim == null ? List.of() : aim.links();
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }
}
