package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.samsyn.platform.ContactDeed;
import se.samsyn.platform.ContactKeeper;
import se.samsyn.platform.PersonFile;

/** How those who told are reached; what they told goes by retention. */
@ApplicationScoped
class ContactsOfPerson implements ContactKeeper {

    @Inject
    ReportsOfPerson reports;

    @Inject
    Concerns concerns;

    @Inject
    ContactCourse course;

    @Override
    public Set<ContactDeed> deeds(PersonFile file) {
        return file.kind() == PersonFile.Kind.CONTACT
                ? concerns.details(new ConcernId(file.id().value()))
                        .map(details -> ContactKeeper.deeds(details.isRestricted()))
                        .orElse(Set.of())
                : Set.of();
    }

    @Override
    public void carryOut(ContactDeed deed, PersonFile file, String address) {
        var concern = reports.get(new ConcernId(file.id().value()));
        switch (deed) {
            case CORRECT -> course.correct(concern, address);
            case ERASE -> course.end(concern, ConcernEvent.CONTACT_ERASED);
            case RESTRICT -> course.restrict(concern);
            case LIFT -> course.lift(concern);
        }
    }
}
