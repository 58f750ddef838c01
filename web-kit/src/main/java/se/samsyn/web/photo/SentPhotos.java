package se.samsyn.web.photo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import se.samsyn.concern.PhotoDraftQueries;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.concern.PhotoRule;
import se.samsyn.concern.SentFile;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.web.refusal.Complaints;

/** The files that came with a page of a form, made into photos that wait for their report to be sent. */
@RequestScoped
public class SentPhotos {

    /** The part of the page that what is wrong with a file is said of. */
    public static final String PLACE = "photos";

    /** The file fields; there are several of this name. */
    private static final String FIELD = "photo";

    @Inject
    HttpServletRequest request;

    @Inject
    PhotoDrafting drafting;

    @Inject
    PhotoDraftQueries drafts;

    @Inject
    Complaints complaints;

    /** Keeps what can be kept, and says of each of the others why not. */
    public void keep(String token) {
        int room = drafts.most() - drafts.of(token).size();
        var sent = files();
        for (var file : sent.subList(0, Math.min(room, sent.size()))) {
            var name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
            complaints.about(PLACE, name, () -> drafting.keep(token, new Sent(file)));
        }
        if (sent.size() > room) {
            complaints.about(PLACE, () -> {
                throw new RuleBroken(PhotoRule.TOO_MANY, drafts.most());
            });
        }
    }

    /** A field that was left empty sends an empty file. */
    private List<Part> files() {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(FIELD) && part.getSize() > 0)
                    .toList();
        } catch (IOException | ServletException cutOff) {
            throw new IllegalStateException(cutOff);
        }
    }

    /** A part of the request, which lies in a file of the server's until the request is answered. */
    private record Sent(Part part) implements SentFile {

        @Override
        public long size() {
            return part.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }
}
