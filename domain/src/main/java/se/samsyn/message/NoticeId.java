package se.samsyn.message;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/** Identifies the notice. There is one, made by the migration. */
@Embeddable
public record NoticeId(UUID value) implements Id {

    static final NoticeId ONLY = new NoticeId(UUID.fromString("01935000-0000-7000-8000-000000000002"));
}
