package se.samsyn.backoffice.member;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.Permission;
import se.samsyn.web.Site;

/** Who I am and what I may, for the frame of each page: {@code #{my.may('READ_CONCERNS')}}. */
@Named("my")
@RequestScoped
public class MyAccount {

    @Inject
    MemberQueries members;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Site site;

    @Inject
    HttpServletRequest request;

    private MemberQueries.@Nullable Self self;

    @PostConstruct
    void load() {
        self = loggedIn.actor().kind() == Actor.Kind.STAFF ? members.self() : null;
    }

    /** Nothing for a visitor who has not logged in. */
    public MemberQueries.@Nullable Self getSelf() {
        return self;
    }

    public @Nullable Party getParty() {
        return self == null ? null : self.party();
    }

    public boolean may(String permission) {
        return loggedIn.may(Permission.valueOf(permission));
    }

    /** {@code f:viewAction} of a page whose acts ask for a proof: it comes first, while nothing is typed yet. */
    public void prove() {
        if (loggedIn.isProvenJustNow()) {
            return;
        }
        var query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        var here = site.getAddress().substring(request.getContextPath().length()) + (query == null ? "" : "?" + query);
        try {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(site.to("/konto/bekrafta?till=" + URLEncoder.encode(here, StandardCharsets.UTF_8)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * {@code f:viewAction} of a page that asks the domain for nothing before its form is sent.
     *
     * @throws NotAllowed if I may not; the page is then not found
     */
    public void need(String permission) {
        if (!may(permission)) {
            throw new NotAllowed(permission);
        }
    }
}
