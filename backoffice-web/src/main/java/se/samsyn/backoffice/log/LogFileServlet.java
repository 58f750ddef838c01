package se.samsyn.backoffice.log;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.platform.Settings;
import se.samsyn.privacy.LogQueries;
import se.samsyn.privacy.LogQueries.Line;
import se.samsyn.web.words.Words;

/**
 * What the log shows as a file, {@code /loggar.csv} with the parameters of {@link LogWishes}, and {@code vy} for which
 * of its pages: {@code inloggningar} or, without, what was done. That it was taken is in the log too.
 */
@WebServlet(urlPatterns = "/loggar.csv")
public class LogFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private LogQueries logs;

    @Inject
    private LogWords logWords;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            boolean logins = "inloggningar".equals(request.getParameter("vy"));
            var filter = LogWishes.parse(wishes(request), LocalDate.now(clock.withZone(Settings.ZONE)));
            var csv = logins ? logins(logs.exportLogins(filter)) : events(logs.export(filter));
            var file = csv.toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/csv;charset=UTF-8");
            response.setContentLength(file.length);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"%s-%s--%s.csv\""
                            .formatted(logins ? "inloggningar" : "handelser", filter.from(), filter.to()));
            response.getOutputStream().write(file);
        } catch (NotAllowed unseen) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Csv events(List<Line> lines) {
        var csv = new Csv()
                .row(List.of(
                        words.get("loggar.header.when"), words.get("loggar.header.who"),
                        words.get("loggar.header.deed"), words.get("loggar.header.about")));
        lines.forEach(
                line -> csv.row(List.of(time(line), logWords.who(line), logWords.deed(line), logWords.allAbout(line))));
        return csv;
    }

    private Csv logins(List<Line> lines) {
        var csv = new Csv()
                .row(List.of(
                        words.get("loggar.header.when"),
                        words.get("loggar.header.account"),
                        words.get("loggar.header.deed")));
        lines.forEach(line -> csv.row(List.of(time(line), logWords.account(line), logWords.deed(line))));
        return csv;
    }

    private static String time(Line line) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                line.at().truncatedTo(ChronoUnit.SECONDS).atZone(Settings.ZONE));
    }

    private static Map<String, @Nullable String> wishes(HttpServletRequest request) {
        var wishes = new HashMap<String, @Nullable String>();
        request.getParameterMap().forEach((name, values) -> wishes.put(name, values[0]));
        return wishes;
    }
}
