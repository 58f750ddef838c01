package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The list of all components that the build makes (ASVS 5.0, 15.1.2), against what really goes out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BillOfMaterialsIT {

    private static final Pattern LIBRARY = Pattern.compile("(?:WEB-INF/)?lib/([^/]+)\\.jar");

    private static final Path TARGET = Path.of(System.getProperty("samsyn.target", "target"));

    @BeforeEach
    void connected() {
        assumeThat(System.getProperty("samsyn.maven"))
                .as("its maker asks Maven Central")
                .isNotEqualTo("offline true");
    }

    @Test
    void each_library_that_goes_out_is_named_with_its_version() throws IOException {
        var named = bill("name", "version");

        assertThat(named).anyMatch(component -> component.matches("primefaces-[\\d.]+"));
        var shipped = new TreeSet<String>();
        try (var ear = Files.newInputStream(TARGET.resolve("samsyn.ear"))) {
            collect(ear, shipped);
        }
        try (Stream<Path> launcher = Files.list(TARGET.resolve("launcher/lib"))) {
            launcher.map(file -> file.getFileName().toString().replaceFirst("\\.jar$", ""))
                    .filter(name -> !name.equals("samsyn-launcher"))
                    .forEach(shipped::add);
        }
        assertThat(shipped).hasSizeGreaterThan(40).allSatisfy(library -> assertThat(named)
                .as(library)
                .anyMatch(component -> library.equals(component) || library.startsWith(component + "-")));
    }

    @Test
    void and_with_an_address_by_which_holes_are_looked_up() throws IOException {
        assertThat(bill("purl"))
                .anyMatch(address -> address.startsWith("pkg:maven/org.primefaces/primefaces@"))
                .allMatch(address -> address.startsWith("pkg:maven/"));
    }

    private static Set<String> bill(String... fields) throws IOException {
        var bill = JsonParser.parseString(Files.readString(Path.of(System.getProperty("samsyn.bill"))));
        return StreamSupport.stream(
                        bill.getAsJsonObject().getAsJsonArray("components").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(component -> Stream.of(fields)
                        .map(field -> component.get(field).getAsString())
                        .collect(Collectors.joining("-")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The libraries of an archive and of those that lie in it. */
    private static void collect(InputStream archive, Set<String> found) throws IOException {
        var zip = new ZipInputStream(archive);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var library = LIBRARY.matcher(entry.getName());
            if (library.matches()) {
                found.add(library.group(1));
            } else if (entry.getName().endsWith(".war")) {
                collect(zip, found);
            }
        }
    }
}
