package se.samsyn.harness;

/** Somebody at a desk, at the back office, not logged in yet. */
public final class Staff extends Person {

    /** Of all demo accounts, as the launcher prints it. */
    public static final String PASSWORD = "samsyn-demo";

    Staff(Browsers browsers, Site site) {
        super(browsers, site.backoffice(), 1280, 900);
    }
}
