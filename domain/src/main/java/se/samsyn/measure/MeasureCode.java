package se.samsyn.measure;

/**
 * By what a measure is to work: the 25 techniques of situational crime prevention (Cornish and Clarke 2003), the seven
 * principles of CPTED, and the three levels of social prevention (domain.md 2.4). Stored by name; never renamed.
 */
public enum MeasureCode {
    SP_01(CodeGroup.EFFORT),
    SP_02(CodeGroup.EFFORT),
    SP_03(CodeGroup.EFFORT),
    SP_04(CodeGroup.EFFORT),
    SP_05(CodeGroup.EFFORT),
    SP_06(CodeGroup.RISK),
    SP_07(CodeGroup.RISK),
    SP_08(CodeGroup.RISK),
    SP_09(CodeGroup.RISK),
    SP_10(CodeGroup.RISK),
    SP_11(CodeGroup.REWARD),
    SP_12(CodeGroup.REWARD),
    SP_13(CodeGroup.REWARD),
    SP_14(CodeGroup.REWARD),
    SP_15(CodeGroup.REWARD),
    SP_16(CodeGroup.PROVOCATION),
    SP_17(CodeGroup.PROVOCATION),
    SP_18(CodeGroup.PROVOCATION),
    SP_19(CodeGroup.PROVOCATION),
    SP_20(CodeGroup.PROVOCATION),
    SP_21(CodeGroup.EXCUSE),
    SP_22(CodeGroup.EXCUSE),
    SP_23(CodeGroup.EXCUSE),
    SP_24(CodeGroup.EXCUSE),
    SP_25(CodeGroup.EXCUSE),
    PLACE_SURVEILLANCE(CodeGroup.PLACE),
    PLACE_ACCESS(CodeGroup.PLACE),
    PLACE_TERRITORY(CodeGroup.PLACE),
    PLACE_UPKEEP(CodeGroup.PLACE),
    PLACE_ACTIVITY(CodeGroup.PLACE),
    PLACE_HARDENING(CodeGroup.PLACE),
    PLACE_SURROUNDINGS(CodeGroup.PLACE),
    SOCIAL_UNIVERSAL(CodeGroup.SOCIAL),
    SOCIAL_SELECTIVE(CodeGroup.SOCIAL),
    SOCIAL_INDICATED(CodeGroup.SOCIAL);

    private final CodeGroup group;

    MeasureCode(CodeGroup group) {
        this.group = group;
    }

    public CodeGroup group() {
        return group;
    }

    /** As the literature counts the techniques, {@code SP-07}; empty for the others, which have no number. */
    public String sign() {
        return name().startsWith("SP_") ? name().replace('_', '-') : "";
    }
}
