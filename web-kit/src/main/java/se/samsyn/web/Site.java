package se.samsyn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Settings;
import se.samsyn.web.answer.Assets;
import se.samsyn.web.route.Language;
import se.samsyn.web.route.Languages;
import se.samsyn.web.route.Router;

/** The site as a page sees it: {@code #{site.…}}. */
@Named
@RequestScoped
public class Site {

    @Inject
    HttpServletRequest request;

    @Inject
    Languages languages;

    @Inject
    Assets assets;

    @Inject
    Settings settings;

    /** The language of the address. */
    public Language getLanguage() {
        return request.getAttribute(Router.LANGUAGE) instanceof Language language ? language : Language.SWEDISH;
    }

    /** The direction of a language, for {@code dir}; from left to right where it is none of ours. */
    public String dir(String code) {
        return Language.ofCode(code).map(Language::dir).orElse("ltr");
    }

    /**
     * A language as Open Graph writes it, {@code sv_SE}: that of this page where the code is none of ours.
     *
     * @param code as in {@code lang} attributes; may be empty
     */
    public String openGraphLocale(String code) {
        var locale = Language.ofCode(code).orElse(getLanguage()).locale();
        // Open Graph has one Arabic, and wants a country of it too
        return locale.getLanguage() + "_" + (locale.getCountry().isEmpty() ? "AR" : locale.getCountry());
    }

    /** The languages offered, Swedish first. */
    public List<Language> getLanguages() {
        return languages.offered();
    }

    /** Whether a person has reviewed the texts of this page's language. */
    public boolean isReviewed() {
        return languages.isReviewed(getLanguage());
    }

    /** Whether this page is in Swedish, easy Swedish included. */
    public boolean isSwedish() {
        return getLanguage().locale().getLanguage().equals("sv");
    }

    /** The address of this same page in Swedish. */
    public String getInSwedish() {
        return in(Language.SWEDISH);
    }

    /** Whether everything shown is invented. */
    public boolean isDemo() {
        return settings.isDemo();
    }

    /** The municipality's short name. */
    public String getMunicipality() {
        return settings.municipality();
    }

    /** Where people call who would rather not write. */
    public String getPhone() {
        return settings.contactPhone();
    }

    /** The same as an address to call: {@code tel:+46406268000}. */
    public String getPhoneAddress() {
        return "tel:" + settings.contactPhone().replaceAll("[^0-9+]", "").replaceFirst("^0", "+46");
    }

    /** The mailbox of the coordination function (L-11). */
    public String getEmail() {
        return settings.contactEmail();
    }

    /** For how many hours the link holds that confirms an e-mail address. */
    public long getConfirmationHours() {
        return settings.confirmationValidity().toHours();
    }

    /** After how many days a phone number that nobody has called is deleted. */
    public long getUncalledDays() {
        return settings.uncalledKept().toDays();
    }

    /** Where people report what is broken. */
    public String getFaultUrl() {
        return settings.faultUrl();
    }

    /** Where the national minorities read of their rights. */
    public String getMinoritiesUrl() {
        return settings.minoritiesUrl();
    }

    /** The municipality's official notice board; null when none is told. */
    public @Nullable String getBoardUrl() {
        return settings.boardUrl().orElse(null);
    }

    /** A film in sign language about how to tell; null while there is none. */
    public @Nullable String getSignLanguageUrl() {
        return settings.signLanguageUrl().orElse(null);
    }

    /** How residents reach the portal, without a slash at the end: for addresses that must be whole. */
    public String getPublicUrl() {
        return settings.publicUrl();
    }

    /** The address visited, without its query: to load the page again. */
    public String getAddress() {
        return request.getAttribute(Router.ADDRESS) instanceof String address ? address : to("/");
    }

    /**
     * The address of a page in the language of this one.
     *
     * @param path beneath the web application: {@code /atgarder}
     */
    public String to(String path) {
        return request.getContextPath() + getLanguage().in(path);
    }

    /** The address of this same page in another language; the start page where this one has no such address. */
    public String in(Language language) {
        return request.getContextPath() + language.in(place());
    }

    /** The address of a file, with a fingerprint of its content so that it may be kept for ever. */
    public String asset(String path) {
        var print = assets.fingerprint(path);
        return request.getContextPath() + path + (print == null ? "" : "?" + Assets.VERSION + "=" + print);
    }

    /**
     * {@code page} when this is the page, {@code true} when it lies beneath it, else null: for {@code aria-current}.
     */
    public @Nullable String current(String path) {
        var place = place();
        if (place.equals(path)) {
            return "page";
        }
        return !path.equals("/") && place.startsWith(path + "/") ? "true" : null;
    }

    private String place() {
        return request.getAttribute(Router.PLACE) instanceof String place && !place.isEmpty() ? place : "/";
    }
}
