package se.samsyn.backoffice.concern;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.concern.PhotoQueries;

/** The photos that came with the concern on display. */
@Named
@RequestScoped
public class ConcernPhotos {

    @Inject
    ConcernPage page;

    @Inject
    PhotoQueries queries;

    private List<PhotoQueries.Row> all = List.of();

    @PostConstruct
    void load() {
        all = queries.of(page.id());
    }

    /** Those that I may know of, in their order. */
    public List<PhotoQueries.Row> getAll() {
        return all;
    }
}
