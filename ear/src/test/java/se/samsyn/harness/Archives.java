package se.samsyn.harness;

import java.io.File;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What {@code *IT} deploy: the same for all of them, as {@link OneDeployment} deploys it once. */
public final class Archives {

    /** The tests in the container and what they use there; the other tests and their browsers stay outside. */
    private static final Pattern INSIDE = Pattern.compile(
            "/se/samsyn/(\\w+IT|Specimen\\w*|matrix/\\w+|member/oidc/TinyProvider|harness/(Accepted|Staffing|Agreed|Cast|ConcurrentWork|EmptyTrail"
                    + "|CodeApp|SoftKey|Letterbox|LogOf|OldReports|OtherSide|OwnerConnection|PhotoFile|Plans|PublishedMeasures|QueueQuestions|Refusals|SentPhoto|TextColumns|Told))(\\$\\w+)?\\.class");

    /** What the shipped EAR tells the server of its own libraries. */
    private static final String STRUCTURE = "META-INF/jboss-deployment-structure.xml";

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
                .addAsWebInfResource(shipped.get(STRUCTURE).getAsset(), "jboss-deployment-structure.xml")
                .addAsManifestResource(
                        new StringAsset("Dependencies: org.mariadb.jdbc, jdk.httpserver\n"), "MANIFEST.MF")
                .addPackages(true, path -> INSIDE.matcher(path.get()).matches(), "se.samsyn")
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
