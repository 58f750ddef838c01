package se.samsyn.concern;

/**
 * By which provision of the Public Access to Information and Secrecy Act something may be secret (OSL 2009:400;
 * domain.md 3.3). What a mark names is a first guess: it is tried anew at each request (OSL 5:5).
 */
public enum SecrecyGround {
    /** Preliminary investigation and intelligence. */
    OSL_18_1,
    /** Security and guarding. */
    OSL_18_8,
    /** Analyses of risk and vulnerability. */
    OSL_18_13,
    /** Health and sexual life. */
    OSL_21_1,
    /** How somebody who is persecuted can be reached. */
    OSL_21_3,
    /** What would be processed against the rules of data protection once it is out. */
    OSL_21_7,
    /** Protected entries in the population register. */
    OSL_22_1,
    /** Preschool and school. */
    OSL_23,
    /** Health care. */
    OSL_25_1,
    /** Social services. */
    OSL_26_1,
    /** Individuals in criminal matters. */
    OSL_35_1,
    /** Another provision, which the remark names. */
    OTHER
}
