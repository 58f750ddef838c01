package se.samsyn.demo;

import jakarta.inject.Inject;
import se.samsyn.member.DemoAccounts;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/** Begins and ends the telling of the story, each in a transaction of its own: an interrupted one shows. */
@UseCase
public class DemoLoading {

    @Inject
    DemoMarkers markers;

    @Inject
    DemoAccounts accounts;

    @Inject
    Settings settings;

    /**
     * Whether the story is to be told now; if so, it counts as begun.
     *
     * @throws IllegalStateException if an earlier telling was cut off
     */
    @Allows(Permission.RUN_JOBS)
    public boolean begin() {
        if (!settings.isDemo()) {
            return false;
        }
        var marker = markers.find();
        if (marker.isPresent()) {
            if (marker.get().state() == DemoMarker.State.LOADING) {
                throw new IllegalStateException(
                        "Demodata laddades aldrig klart i den här databasen: ta bort .samsyn och starta igen.");
            }
            return false;
        }
        if (!accounts.isNobodyHere()) {
            return false;
        }
        markers.add(DemoMarker.begun());
        return true;
    }

    @Allows(Permission.RUN_JOBS)
    public void finish() {
        markers.find().orElseThrow().finish();
    }
}
