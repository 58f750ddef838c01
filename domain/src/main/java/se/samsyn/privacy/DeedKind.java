package se.samsyn.privacy;

import java.util.Set;

/** What kind of deed a line of the audit trail tells of. */
public enum DeedKind {
    /** Something was changed, or is no deed of another kind. */
    CHANGE,
    /** Something that is sealed was opened, or it was looked for what is kept of a person. */
    READING,
    /** Something was taken along as a file. */
    EXPORT,
    /** Somebody logged in, tried to, was logged out, or chose what they log in with. */
    LOGIN;

    /** What is told by other lines, or by the form that is sent in the end: no page shows it. */
    static final Set<String> UNTOLD = Set.of(
            "SignInTries.succeeded",
            "SecondStep.ask",
            "SecondStep.askAgain",
            "SecondStep.take",
            "PasskeySetting.take",
            "FederatedEntry.letIn",
            "FederatedEntry.end",
            "StaffDrafting.keep",
            "StaffDrafting.drop");

    /** By the names that their lines have; of changes none, as they are all others. */
    Set<String> deeds() {
        return switch (this) {
            case CHANGE -> Set.of();
            case READING ->
                Set.of(
                        "ConcernTriage.readOriginal",
                        "PhotoTriage.readOriginal",
                        "RemarkQueries.read",
                        "RequestQueries.all",
                        "IncidentQueries.all",
                        "Disclosing.open",
                        "PersonAnswering.search",
                        "PersonAnswering.handOut");
            case EXPORT ->
                Set.of(
                        "LogQueries.export",
                        "LogQueries.exportLogins",
                        "PersonAnswering.extract",
                        "Disclosing.disclose");
            case LOGIN ->
                Set.of(
                        "SignInTries.open",
                        "SignInTries.refused",
                        "SignInTries.failed",
                        "SignInTries.unknown",
                        "SignInTries.locked",
                        "SecondStep.succeeded",
                        "SecondStep.refused",
                        "SecondStep.failed",
                        "SecondStep.locked",
                        "SecondStep.takeAgain",
                        "SecondStep.passwordAgain",
                        "FederatedEntry.succeeded",
                        "FederatedEntry.refused",
                        "FederatedEntry.failed",
                        "FederatedEntry.ended",
                        "MemberAdministration.logOut",
                        "SessionKeeping.end",
                        "SessionKeeping.endOthers",
                        "FactorSetting.begin",
                        "FactorSetting.confirm",
                        "FactorSetting.newCodes",
                        "FactorSetting.remove",
                        "PasskeySetting.begin",
                        "PasskeySetting.add",
                        "PasskeySetting.rename",
                        "PasskeySetting.remove",
                        "SecondFactorReset.reset",
                        "SessionKeeping.leave",
                        "PasswordSetting.mine",
                        "PasswordSetting.byLink");
        };
    }
}
