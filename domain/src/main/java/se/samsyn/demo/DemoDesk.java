package se.samsyn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import se.samsyn.concern.ConcernRouting;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;

/** By what staff do something with a report: a part of {@link DemoReports}, whose fields are read. */
@Dependent
class DemoDesk {

    /** What the police need to work with a report; who told stays out of it. */
    static final Set<SharedPart> USUAL = EnumSet.of(
            SharedPart.WORDS, SharedPart.POINT, SharedPart.CIRCUMSTANCES, SharedPart.PHOTOS, SharedPart.ADDITIONS);

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernRouting routing;

    @Inject
    Sharing sharing;
}
