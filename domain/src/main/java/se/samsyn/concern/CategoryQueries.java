package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** The categories as forms, filters and other features ask for them. */
@ReadModel
public class CategoryQueries {

    /**
     * A category.
     *
     * @param focus codes of focus areas; never empty
     * @param days working days within which somebody has read it
     */
    public record Row(String code, Tile tile, List<String> focus, int days) implements Serializable {}

    @Inject
    Categories categories;

    /** In the order of the form: by tile, then within the tile. */
    @Allows(Permission.ANYONE)
    public List<Row> all() {
        return categories.all().stream()
                .sorted(Comparator.comparing(Category::tile).thenComparing(Category::position))
                .map(category -> new Row(category.code(), category.tile(), category.focus(), category.days()))
                .toList();
    }

    /** Whether what is told can be mended by the one who keeps the road; not so for a code that there is not. */
    @Allows(Permission.ANYONE)
    public boolean isAboutRoad(String code) {
        return categories.all().stream().anyMatch(category -> category.code().equals(code) && category.isAboutRoad());
    }
}
