package se.samsyn.harness;

/** Somebody with a telephone, at the portal, without login. */
public final class Resident extends Person {

    Resident(Browsers browsers, Site site) {
        super(browsers, site.portal(), 390, 844);
    }
}
