package se.samsyn.member;

import se.samsyn.member.oidc.IdToken;

/** What it comes to when somebody's own party vouches for them. */
public sealed interface Admission {

    /**
     * Let in.
     *
     * @param asksMore whether a second step has to follow here, since there was none there
     * @param token what the provider is shown when they log out
     */
    record In(String username, MemberSessionId login, boolean asksMore, IdToken token) implements Admission {}

    /** Not let in, with one sentence for them. */
    record Out(Why why) implements Admission {}

    /** What can be told to whoever is not let in. */
    enum Why {
        /** Nothing is proven; the log knows more. */
        NOT_PROVEN,
        /** They have proven themselves there by less than the party asks for. */
        TOO_WEAK,
        /** The police let nobody in who was not invited. */
        NOT_INVITED,
        /** There is an account of that name already, which somebody logs in to in another way. */
        USERNAME_TAKEN,
        ENDED,
        /** No group of theirs gives a role. */
        NO_ROLE,
        /** Their groups give what nobody may have at once. */
        TOO_MUCH,
        /** Their role asks for two steps. */
        ONE_STEP
    }
}
