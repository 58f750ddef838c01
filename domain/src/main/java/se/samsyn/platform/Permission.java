package se.samsyn.platform;

/**
 * What somebody may do. Code asks for permissions, never for roles: which role holds which permission is data
 * (domain.md 1i), edited in the back office.
 */
public enum Permission {
    /** Open to everybody, without login: the portal. */
    ANYONE,
    /** Kept for jobs that run by the clock; no role can hold it. */
    RUN_JOBS,
    /** See the own start page and account; each active member has it. */
    ENTER,
    READ_CONCERNS,
    TRIAGE_CONCERNS,
    /** Read the sealed original and the contact details; each reading leaves a line. */
    READ_ORIGINALS,
    /** Hand the work on a concern over to the other party, and share with it what nobody agreed to. */
    HAND_OVER,
    /** Give concerns their number in the own party's register, and mark them as secret. */
    FILE_CONCERNS,
    /** Let somebody who had a conflict of interest in a concern work with it again. */
    DECIDE_CONFLICTS,
    /** Give out what is asked for of concerns, after the test of secrecy, as paper or file. */
    DISCLOSE_CONCERNS,
    /** Decide by which rules concerns go to units and parties. */
    ROUTE_CONCERNS,
    /** Write the texts that the own party's staff begin their answers with. */
    WRITE_TEMPLATES,
    READ_PROBLEMS,
    WORK_ON_PROBLEMS,
    READ_MEASURES,
    PLAN_MEASURES,
    DECIDE_MEASURES,
    PUBLISH_MEASURES,
    READ_ANNOUNCEMENTS,
    WRITE_ANNOUNCEMENTS,
    APPROVE_ANNOUNCEMENTS,
    READ_AGREEMENT,
    MANAGE_AGREEMENT,
    /** Write the accessibility statement, and answer what people say is not accessible. */
    MANAGE_ACCESSIBILITY,
    MANAGE_MEMBERS,
    /** Say yes to an account of the own party before anybody can have it. */
    APPROVE_MEMBERS,
    /** Decide what each role may do. */
    MANAGE_ROLES,
    /** Take in addresses and names of places from a file. */
    MANAGE_PLACES,
    /** Write down what was decided of how long things are kept, and take away what its time is up for. */
    MANAGE_RETENTION,
    /** Read who of the own party did what, and who tried to log in; take it along as a file. */
    READ_AUDIT,
    /** Look for what the own party keeps of a person who asks for it, and hand it to them (GDPR art. 15). */
    ANSWER_PERSONS
}
