package se.samsyn.privacy;

import se.samsyn.platform.PersonFile;
import se.samsyn.platform.PersonKey;

/** How it was made sure that whoever asks is who they say, before anything is handed to them (GDPR art. 12.6). */
public enum IdentityCheck {
    /** They came and showed a document. */
    DOCUMENT,
    /** By an electronic identification, in the authority's own service for that. */
    ELECTRONIC,
    /** It goes by registered post to their registered address. */
    REGISTERED_POST,
    /** Besides that the address or number that was looked for was written to or called, and they answered there. */
    ADDRESS_ANSWERED;

    /**
     * Whether it is shown that something is theirs, and not somebody else's who typed their address or whose report's
     * number they have guessed.
     */
    boolean shows(PersonFile file, PersonKey key) {
        return file.proven() || (key.isAddress() && this == ADDRESS_ANSWERED);
    }
}
