package se.samsyn.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ThemeTest {

    private static final double WANTED = 7;

    @Test
    void everyNameIsReadableOnItsHaloAndOnEveryGround() throws Exception {
        var grounds = attributes("area", "fill");
        grounds.add("#fbfaf7");
        var names = new ArrayList<Element>(elements("caption"));
        names.addAll(elements("pathText"));

        assertThat(names).hasSizeGreaterThan(10).allSatisfy(name -> {
            var ink = name.getAttribute("fill");
            assertThat(contrast(ink, name.getAttribute("stroke")))
                    .as(ink + " on its halo")
                    .isGreaterThanOrEqualTo(WANTED);
            assertThat(grounds).allSatisfy(ground -> assertThat(contrast(ink, ground))
                    .as(ink + " on " + ground)
                    .isGreaterThanOrEqualTo(WANTED));
        });
    }

    private static List<String> attributes(String tag, String attribute) throws Exception {
        var values = new ArrayList<String>();
        elements(tag).forEach(element -> values.add(element.getAttribute(attribute)));
        return values;
    }

    private static List<Element> elements(String tag) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Basemap.theme())));
        var nodes = document.getElementsByTagName(tag);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** As WCAG 2 counts it. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
