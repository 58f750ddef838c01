package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.concern.Contact;
import se.samsyn.web.refusal.Complaints;

/** The page that asks how the writer can be reached, if they want to be. */
@Named
@RequestScoped
public class ReportContact implements StepCheck {

    private static final List<Question> CONSENTS =
            List.of(Question.WANTS_ANSWER, Question.WANTS_NEWS, Question.HAND_OVER);

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
            if (!contact.wantsAnswer() && !contact.wantsNews() && !contact.allowsHandOver()) {
                complaints.say("wantsAnswer-yes", "beratta.message.consent");
            } else if (contact.wantsNews() && !contact.isEmail()) {
                complaints.say("wantsAnswer-yes", "beratta.message.newsByMail");
            }
        });
        if (!taken.has(Question.ADDRESS) && CONSENTS.stream().anyMatch(taken::has)) {
            complaints.say(Question.ADDRESS.field(), "beratta.message.address");
        }
        return taken;
    }

    /** Whether a mail was sent that asks for a confirmation. */
    public boolean asksByMail(Answers answers) {
        return answers.contact().filter(Contact::isEmail).isPresent();
    }
}
