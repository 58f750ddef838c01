package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.web.refusal.Complaints;

/** The page that asks how the writer can be reached, if they want to be. */
@Named
@RequestScoped
public class ReportContact implements StepCheck {

    @Inject
    Complaints complaints;

    @Override
    public Step step() {
        return Step.CONTACT;
    }

    @Override
    public Answers check(Answers taken) {
        taken.contact().ifPresent(contact -> {
            complaints.about(Question.ADDRESS.field(), contact::check);
            complaints.about(Question.ADDRESS.field(), contact::refusePersonnummer);
            if (!contact.wantsAnswer() && !contact.wantsNews()) {
                complaints.say("wantsAnswer-yes", "beratta.message.consent");
            }
        });
        if (!taken.has(Question.ADDRESS) && (taken.has(Question.WANTS_ANSWER) || taken.has(Question.WANTS_NEWS))) {
            complaints.say(Question.ADDRESS.field(), "beratta.message.address");
        }
        return taken;
    }
}
