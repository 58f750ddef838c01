package se.samsyn.kernel;

/**
 * One of the two authorities that signed the agreement (S-02, S-03). They are equals: neither decides for the other
 * (S-04).
 */
public enum Party {
    /** The municipality: controller of the portal, receiver and owner of residents' reports. */
    MUNICIPALITY,
    /** The Police Authority, through its local police area. */
    POLICE;

    /** The one this party shares the agreement with. */
    public Party other() {
        return this == MUNICIPALITY ? POLICE : MUNICIPALITY;
    }
}
