package se.samsyn.backoffice.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.member.MorningAsking;
import se.samsyn.member.MorningQueries;

/** The part of {@code konto.xhtml} for the letter of each working day. */
@Named
@RequestScoped
public class MorningForm {

    @Inject
    MorningQueries queries;

    @Inject
    MorningAsking asking;

    public MorningQueries.MorningWish getWish() {
        return queries.mine();
    }

    public String ask() {
        asking.ask();
        return "konto?klart=morningOn&faces-redirect=true";
    }

    public String decline() {
        asking.decline();
        return "konto?klart=morningOff&faces-redirect=true";
    }
}
