package se.samsyn.portal.app;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import se.samsyn.platform.Settings;
import se.samsyn.web.answer.Assets;
import se.samsyn.web.route.Language;
import se.samsyn.web.words.Texts;

/**
 * What a phone asks before it puts the portal among its apps (W3C, Web Application Manifest):
 * {@code /manifest.webmanifest?i=ar}. Its start is the start page in the language in which it was added.
 */
@WebServlet(urlPatterns = "/manifest.webmanifest")
public class ManifestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Assets assets;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var prefix = request.getParameter("i");
        var language = Language.ofPrefix(prefix == null ? "" : prefix).orElse(Language.SWEDISH);
        var manifest = manifest(language).toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/manifest+json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(manifest.length);
        response.getOutputStream().write(manifest);
    }

    private JsonObject manifest(Language language) {
        return Json.createObjectBuilder()
                .add("id", "/")
                .add("name", texts.fill("portal.title", settings.municipality()))
                .add("short_name", "Samsyn")
                .add("lang", language.code())
                .add("dir", language.dir())
                .add("start_url", language.in("/"))
                .add("scope", "/")
                .add("display", "minimal-ui")
                .add("background_color", "#fbfaf7")
                .add("theme_color", "#00506b")
                .add("icons", Json.createArrayBuilder().add(icon(192)).add(icon(512)))
                .build();
    }

    private JsonObject icon(int size) {
        var path = "/icons/samsyn-" + size + ".png";
        return Json.createObjectBuilder()
                .add("src", path + "?" + Assets.VERSION + "=" + assets.fingerprint(path))
                .add("sizes", size + "x" + size)
                .add("type", "image/png")
                .add("purpose", "any maskable")
                .build();
    }
}
