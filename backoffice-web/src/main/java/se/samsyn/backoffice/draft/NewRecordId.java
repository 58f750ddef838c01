package se.samsyn.backoffice.draft;

import java.util.UUID;
import se.samsyn.kernel.Id;

/** Takes the place of the id of a record that is not there yet: what is typed for a new one is kept under it. */
public record NewRecordId(UUID value) implements Id {

    public static final NewRecordId ONLY = new NewRecordId(new UUID(0, 0));
}
