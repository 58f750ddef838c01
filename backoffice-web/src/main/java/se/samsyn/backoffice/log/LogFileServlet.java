package se.samsyn.backoffice.log;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samsyn.backoffice.Csv;
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
            var file = logins ? logins(logs.exportLogins(filter)) : events(logs.export(filter));
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

    private byte[] events(List<Line> lines) {
        return file(
                List.of("loggar.header.when", "loggar.header.who", "loggar.header.deed", "loggar.header.about"),
                lines,
                line -> List.of(time(line), logWords.who(line), logWords.deed(line), logWords.allAbout(line)));
    }

    private byte[] logins(List<Line> lines) {
        return file(
                List.of("loggar.header.when", "loggar.header.account", "loggar.header.deed"),
                lines,
                line -> List.of(time(line), logWords.account(line), logWords.deed(line)));
    }

    private byte[] file(List<String> headers, List<Line> lines, Function<Line, List<String>> cells) {
        var rows = new ArrayList<List<String>>();
        rows.add(headers.stream().map(words::get).toList());
        lines.stream().map(cells).forEach(rows::add);
        return Csv.of(rows);
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
