package se.samsyn.matrix;

import java.util.ArrayList;
import java.util.List;

/** Where the exhibits hang. */
final class Hall {

    private final List<Exhibit<?>> exhibits = new ArrayList<>();
    private String feature = "";

    /** Under which heading the next ones stand. */
    Hall feature(String heading) {
        feature = heading;
        return this;
    }

    /** Of which bean the next ones are ways in. */
    <B> Wall<B> of(Class<B> bean) {
        return new Wall<>(bean);
    }

    List<Exhibit<?>> exhibits() {
        return List.copyOf(exhibits);
    }

    /** Those of one bean. */
    final class Wall<B> {

        private final Class<B> bean;

        private Wall(Class<B> bean) {
            this.bean = bean;
        }

        /** Something that is done, or shown without regard to a record: whoever comes through may. */
        Wall<B> act(String words, Exhibit.Act<B> act) {
            return see(words, (way, it) -> {
                act.on(way, it);
                return true;
            });
        }

        /** Something that is shown: whether the record was in it. */
        Wall<B> see(String words, Exhibit.Look<B> look) {
            exhibits.add(new Exhibit<>(feature, words, bean, look));
            return this;
        }
    }
}
