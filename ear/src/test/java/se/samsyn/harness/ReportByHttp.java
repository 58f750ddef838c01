package se.samsyn.harness;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The residents' form filled in without a browser, for tests that send many. It waits where it is told to, as somebody
 * without JavaScript does; or it does the work that a browser's script would do.
 */
public final class ReportByHttp {

    private static final Pattern ANSWERS = Pattern.compile("name=\"answers\" value=\"([^\"]*)\"");
    private static final Pattern TASK = Pattern.compile("data-task=\"([^\"]+)\" data-bits=\"(\\d+)\"");
    private static final Pattern KEY = Pattern.compile("receipt-key\"[^>]*>([0-9A-Z-]{9})<");
    private static final Pattern NUMBER = Pattern.compile("\\b(20\\d\\d-\\d{6})\\b");
    private static final Pattern CODE = Pattern.compile("SAM(?:-[0-9A-Z]{4}){3}");

    /** How often it waits and tries again. */
    private static final int PATIENCE = 3;

    private final Site site;
    private URI form;
    private final List<String> pages = new ArrayList<>();
    private boolean works;
    private String work = "";
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

    /** Does the work that is asked for, as the script in a browser. */
    public ReportByHttp working() {
        works = true;
        return this;
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
        return fillUpToPhotos(text, Map.of("placeWords", "Vid trappan"));
    }

    /** The same, with what is told of the place. */
    public ReportByHttp fillUpToPhotos(String text, Map<String, String> place) {
        upToPhotos(text, place, Map.of());
        return this;
    }

    /**
     * Sends a file with the page that the form stands on, as a browser without JavaScript does.
     *
     * @return the page that comes back
     */
    public String attach(String name, byte[] content) {
        return answer(HttpRequest.newBuilder(form)
                        .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                        .POST(new Multipart()
                                .field("report", "report")
                                .field("jakarta.faces.ViewState", "stateless")
                                .field("answers", answers)
                                .file("photo", name, content)
                                .field("report:addPhotos", "x")
                                .body()))
                .body();
    }

    /**
     * Sends a page of the form, whatever comes of it.
     *
     * @return the page that comes back
     */
    public String submit(Map<String, String> fields) {
        return press("next", fields).body();
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

    /**
     * Changes the language in the middle of a page.
     *
     * @param to as an address begins: {@code ""} for Swedish, {@code "ar/"}
     * @param fields what the page holds
     * @return the page in that language
     */
    public String changeLanguage(String to, Map<String, String> fields) {
        form = site.portal().resolve(to + "beratta");
        return press("stay", fields).body();
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
        return sent().contains("receipt-code");
    }

    /**
     * Sends it; may be done again.
     *
     * @return the code on the receipt
     * @throws RuntimeException if there is no answer, or none with a receipt
     */
    public String send() {
        var page = sent();
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

    /**
     * Presses a button of the page that the form stands on.
     *
     * @param fields what else is sent
     */
    public HttpResponse<String> press(String button, Map<String, String> fields) {
        return answer(HttpRequest.newBuilder(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body(button) + joined(fields))));
    }

    /** What a browser would send for a button, without a field that is not hidden. */
    public String body(String button) {
        return "report=report&jakarta.faces.ViewState=stateless&report:" + button + "=x&answers=" + encoded(answers)
                + (work.isEmpty() ? "" : "&work=" + work);
    }

    private String sent() {
        for (int i = 0; i < PATIENCE; i++) {
            var answer = press("send", Map.of());
            var wait = answer.headers().firstValueAsLong("Retry-After");
            if (wait.isEmpty()) {
                return answer.body();
            }
            try {
                TimeUnit.SECONDS.sleep(wait.getAsLong());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("told to wait again and again");
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private void step(String button, Map<String, String> fields) {
        if (!ANSWERS.matcher(press(button, fields).body()).find()) {
            throw new IllegalStateException("the form did not come back");
        }
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        var answer = site.send(request.header("Sec-Fetch-Site", "same-origin").build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        pages.add(answer.body());
        take(answer.body());
        return answer;
    }

    /** What the page that came back carries on to the next one. */
    private void take(String page) {
        var found = ANSWERS.matcher(page);
        answers = found.find() ? found.group(1) : answers;
        var task = TASK.matcher(page);
        work = works && task.find() ? solved(task.group(1), Integer.parseInt(task.group(2))) : "";
    }

    private static String solved(String task, int bits) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (int number = 0; ; number++) {
                var hash = digest.digest((task + "." + number).getBytes(StandardCharsets.US_ASCII));
                if (ByteBuffer.wrap(hash).getInt() >>> (32 - bits) == 0) {
                    return String.valueOf(number);
                }
            }
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String joined(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
