package se.samsyn.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.samsyn.problem.PhaseChanged;
import se.samsyn.problem.Step;

/** Marks the measures of a problem that stepped back as thought over again, in the same transaction (S-55). */
@ApplicationScoped
class Reconsidering {

    @Inject
    Measures measures;

    @Inject
    Event<MeasurePageChanged> pageChanged;

    void mark(@Observes PhaseChanged moved) {
        if (moved.step() == Step.BACK) {
            measures.of(moved.problem()).stream()
                    .filter(measure -> measure.reconsider(moved.by(), moved.at()))
                    .filter(measure -> measure.publishedAt() != null)
                    .forEach(measure -> pageChanged.fire(new MeasurePageChanged(measure.id())));
        }
    }
}
