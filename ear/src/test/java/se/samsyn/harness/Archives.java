package se.samsyn.harness;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What {@code *IT} deploy. */
public final class Archives {

    private Archives() {}

    /**
     * A WAR with everything the shipped EAR has in its lib folder: the domain with its persistence unit, and its
     * libraries. One WAR, because Arquillian cannot tell which of two to put the test into.
     */
    public static WebArchive domain() {
        var shipped = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Target.ear().toFile());
        var war = ShrinkWrap.create(WebArchive.class, "domain-it.war")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(new StringAsset("Dependencies: org.mariadb.jdbc\n"), "MANIFEST.MF")
                .addAsLibrary(jarOf(Assertions.class));
        shipped.get(ArchivePaths.create("lib"))
                .getChildren()
                .forEach(library -> war.addAsLibrary(
                        library.getAsset(), library.getPath().get().substring("/lib/".length())));
        return war;
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
