package se.samsyn.harness;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The residents' form filled in without a browser, for tests that send many. */
public final class ReportByHttp {

    private static final Pattern ANSWERS = Pattern.compile("name=\"answers\" value=\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("receipt-key\"[^>]*>([0-9A-Z-]{9})<");
    private static final Pattern NUMBER = Pattern.compile("\\b(20\\d\\d-\\d{6})\\b");
    private static final Pattern CODE = Pattern.compile("SAM(?:-[0-9A-Z]{4}){3}");

    private final Site site;
    private final URI form;
    private final List<String> pages = new ArrayList<>();
    private String answers = "";
    private String key = "";
    private String number = "";

    public ReportByHttp(Site site) {
        this(site, "");
    }

    /** @param language as an address begins: {@code ""} for Swedish, {@code "ar/"} */
    public ReportByHttp(Site site, String language) {
        this.site = site;
        this.form = site.portal().resolve(language + "beratta");
    }

    /** Fills it in up to the last page. */
    public ReportByHttp fill(String text) {
        return fill(text, Map.of("placeWords", "Vid trappan"), Map.of());
    }

    /**
     * The same, with what is told of place and sender by the names of the form's fields: {@code pin}, {@code lat},
     * {@code lon}, {@code placeWords}; {@code address}, {@code wantsAnswer}.
     */
    public ReportByHttp fill(String text, Map<String, String> place, Map<String, String> contact) {
        return fill(text, place, contact, Map.of());
    }

    /**
     * The same, or as far as it lets.
     *
     * @param instead fields that are sent with every page, whatever it asks
     */
    public ReportByHttp fill(
            String text, Map<String, String> place, Map<String, String> contact, Map<String, String> instead) {
        upToPhotos(text, place, instead);
        step("next", with(instead, contact));
        return this;
    }

    /** Fills it in up to the page that takes photos. */
    public ReportByHttp fillUpToPhotos(String text) {
        upToPhotos(text, Map.of("placeWords", "Vid trappan"), Map.of());
        return this;
    }

    /**
     * Sends a file with the page that the form stands on, as a browser without JavaScript does.
     *
     * @return the page that comes back
     */
    public String attach(String name, byte[] content) {
        var page = answer(HttpRequest.newBuilder(form)
                .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                .POST(new Multipart()
                        .field("report", "report")
                        .field("jakarta.faces.ViewState", "stateless")
                        .field("answers", answers)
                        .file("photo", name, content)
                        .field("report:addPhotos", "x")
                        .body()));
        var found = ANSWERS.matcher(page);
        answers = found.find() ? found.group(1) : answers;
        return page;
    }

    /**
     * Sends a page of the form, whatever comes of it.
     *
     * @return the page that comes back
     */
    public String submit(Map<String, String> fields) {
        var page = post("next", fields);
        var found = ANSWERS.matcher(page);
        answers = found.find() ? found.group(1) : answers;
        return page;
    }

    /** Past what has to be read first. */
    public ReportByHttp begin() {
        step("begin", Map.of());
        return this;
    }

    /** On to the next page. */
    public ReportByHttp next() {
        step("next", Map.of());
        return this;
    }

    private void upToPhotos(String text, Map<String, String> place, Map<String, String> instead) {
        begin();
        step("next", with(instead, Map.of("tile", "DARK", "category-DARK", "BEL", "text", text)));
        step("next", with(instead, place));
        step("next", with(instead, Map.of()));
    }

    private static Map<String, String> with(Map<String, String> instead, Map<String, String> fields) {
        var both = new HashMap<>(fields);
        both.putAll(instead);
        return both;
    }

    /** Sends it; answers whether it was received. */
    public boolean trySend() {
        return post("send", Map.of()).contains("receipt-code");
    }

    /**
     * Sends it; may be done again.
     *
     * @return the code on the receipt
     * @throws RuntimeException if there is no answer, or none with a receipt
     */
    public String send() {
        var page = post("send", Map.of());
        var code = CODE.matcher(page);
        if (!page.contains("receipt-code") || !code.find()) {
            throw new IllegalStateException("no receipt");
        }
        key = first(KEY, page);
        number = first(NUMBER, page);
        return code.group();
    }

    /** Looks for a place, on the page that asks where. */
    public ReportByHttp search(String words) {
        step("find", Map.of("search", words));
        return this;
    }

    /** Every page that came back so far, in their order: of a report that was sent, the last is its receipt. */
    public List<String> pages() {
        return List.copyOf(pages);
    }

    /** The number on the receipt of the last sending. */
    public String number() {
        return number;
    }

    /** The key on the receipt of the last sending. */
    public String key() {
        return key;
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private void step(String button, Map<String, String> fields) {
        var found = ANSWERS.matcher(post(button, fields));
        if (!found.find()) {
            throw new IllegalStateException("the form did not come back");
        }
        answers = found.group(1);
    }

    private String post(String button, Map<String, String> fields) {
        var body = "report=report&jakarta.faces.ViewState=stateless&report:" + button + "=x&answers=" + encoded(answers)
                + fields.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        return answer(HttpRequest.newBuilder(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String answer(HttpRequest.Builder request) {
        var answer = site.send(request.header("Sec-Fetch-Site", "same-origin").build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        pages.add(answer.body());
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
