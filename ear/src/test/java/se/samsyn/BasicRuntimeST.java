package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;

/** It deploys and answers. */
@OnRunningSamsyn
class BasicRuntimeST {

    @Test
    void the_portal_answers(Resident resident) {
        var answer = resident.open("");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(resident.page().locator("h1").count()).isEqualTo(1);
    }

    @Test
    void the_back_office_answers(Staff staff) {
        var answer = staff.open("");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(staff.page().locator("h1").count()).isEqualTo(1);
    }

    @Test
    void operations_hear_that_it_is_ready(Site site) {
        var answer = site.get(site.operations().resolve("health/ready"));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void operations_hear_how_it_fares_and_the_public_does_not(Site site) {
        var figures = site.get(site.operations().resolve("metrics"));

        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body())
                .contains("base_memory_usedHeap", "wildfly_undertow_request_count", "pool_in_use_count");
        assertThat(site.get("metrics").statusCode()).isEqualTo(404);
        assertThat(site.get("health/ready").statusCode()).isEqualTo(404);
    }
}
