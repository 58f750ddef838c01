package se.samsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.kernel.Party;

/**
 * Every setting there is, with its unit and default. A value comes from the system property ({@code samsyn.key.file}),
 * else from the environment ({@code SAMSYN_KEY_FILE}), else it is the default.
 */
@ApplicationScoped
public class Settings {

    /** The language of the root: of texts, addresses and letters. */
    public static final String SWEDISH = "sv";

    /** Where days begin and end, for duties, terms and what people read. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final int PASSWORD_MEMORY = 47_104;

    /** {@code samsyn.demo}: whether this installation shows invented data and mails nothing out. Default: false. */
    public boolean isDemo() {
        return Boolean.parseBoolean(text("samsyn.demo", "false"));
    }

    /** {@code samsyn.key.file}: the file with the keys for encryption at rest, newest first. */
    public Optional<Path> keyFile() {
        return find("samsyn.key.file").map(Path::of);
    }

    /**
     * {@code samsyn.keys}: the same keys themselves, {@code id:base64} with commas between them, for a platform that
     * hands out secrets by the environment. Either these or the file; no default: needed.
     */
    public Optional<String> keys() {
        return find("samsyn.keys");
    }

    /** {@code samsyn.public.url}: how residents reach the portal, without a slash at the end. */
    public String publicUrl() {
        return text("samsyn.public.url", "http://127.0.0.1:8080");
    }

    /**
     * {@code samsyn.secure}: whether people come by https, so that a browser may be told to send the session's cookie
     * by nothing else. Default: what the public address says.
     */
    public boolean isSecure() {
        return Boolean.parseBoolean(
                text("samsyn.secure", String.valueOf(publicUrl().startsWith("https:"))));
    }

    /**
     * {@code samsyn.password.memory}: what the hash of one password takes, in KiB. Default 47104 (46 MiB, ASVS 5.0,
     * appendix C). Less is for tests: where people come by https it is never less.
     */
    public int passwordMemory() {
        int wanted = Integer.parseInt(text("samsyn.password.memory", String.valueOf(PASSWORD_MEMORY)));
        return isSecure() ? Math.max(wanted, PASSWORD_MEMORY) : wanted;
    }

    /**
     * {@code samsyn.breached.passwords}: a file of passwords that were stolen somewhere, which nobody of staff may
     * choose: SHA-1 in hexadecimal capitals, one a line, sorted. Default: none, and only a short list is asked.
     */
    public Optional<Path> breachedPasswords() {
        return find("samsyn.breached.passwords").map(Path::of);
    }

    /**
     * {@code samsyn.oidc.kommun.…} and {@code samsyn.oidc.polis.…}: the directory that staff of a party log in with.
     * {@code issuer}, {@code client} and {@code secret} are needed; {@code label}, {@code acr} (values of which a token
     * must have one, parted by spaces), {@code amr} (values that tell of two steps, default {@code mfa}),
     * {@code groups} (the claim that holds them, default {@code groups}) and {@code scope} (default {@code openid
     * profile}) may be left out. Default: none, and staff log in by password.
     */
    public Optional<String> oidc(Party party, String what) {
        return find("samsyn.oidc." + (party == Party.POLICE ? "polis." : "kommun.") + what);
    }

    /** {@code samsyn.municipality}: the municipality's short name, as in the portal's heading. */
    public String municipality() {
        return text("samsyn.municipality", "Svedala");
    }

    /** {@code samsyn.municipality.code}: its number in Swedish statistics (kommunkod), as tables name it by. */
    public String municipalityCode() {
        return text("samsyn.municipality.code", "1263");
    }

    /** {@code samsyn.contact.phone}: customer service, for those who would rather call. */
    public String contactPhone() {
        return text("samsyn.contact.phone", "040-626 80 00");
    }

    /** {@code samsyn.contact.email}: the function mailbox of the coordination function (L-11). */
    public String contactEmail() {
        return text("samsyn.contact.email", "trygghet@svedala.example");
    }

    /**
     * {@code samsyn.supervisor}: the authority that supervises digital accessibility; Digg is to become part of PTS.
     */
    public String supervisor() {
        return text("samsyn.supervisor", "Myndigheten för digital förvaltning (Digg)");
    }

    /** {@code samsyn.supervisor.url}: the website of that authority. */
    public String supervisorUrl() {
        return text("samsyn.supervisor.url", "https://www.digg.se/");
    }

    /** {@code samsyn.supervisor.complaints}: where people complain to it. */
    public String supervisorComplaints() {
        return text("samsyn.supervisor.complaints", "https://www.digg.se/tdosanmalan");
    }

    /** {@code samsyn.minorities.url}: where the national minorities read of their rights (2009:724 3 §). */
    public String minoritiesUrl() {
        return text("samsyn.minorities.url", "https://www.minoritet.se/");
    }

    /**
     * {@code samsyn.fault.url}: where people report what is broken (felanmälan). Default: the municipality's website.
     */
    public String faultUrl() {
        return text("samsyn.fault.url", "https://www.svedala.se/");
    }

    /**
     * {@code samsyn.board.url}: the municipality's official notice board (anslagstavla). Default: none, and no link.
     */
    public Optional<String> boardUrl() {
        return find("samsyn.board.url");
    }

    /**
     * {@code samsyn.sign.language.url}: a film in Swedish Sign Language about how to tell (språklagen 2009:600 9 §,
     * SP-c). Default: none, and no link.
     */
    public Optional<String> signLanguageUrl() {
        return find("samsyn.sign.language.url");
    }

    /**
     * {@code samsyn.map.file}: the map in Mapsforge's format that tiles and pictures are drawn from, made of
     * OpenStreetMap's data. Read once: a new file needs a restart. Default: none, and the schematic map is drawn.
     */
    public Optional<Path> mapFile() {
        return find("samsyn.map.file").map(Path::of);
    }

    /**
     * {@code samsyn.tiles.dir}: where drawn tiles are kept; may be emptied at any time. Default: {@code samsyn-tiles}
     * among the temporary files.
     */
    public Path tilesDirectory() {
        return find("samsyn.tiles.dir")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "samsyn-tiles"));
    }

    /** {@code samsyn.mail.from}: the sender of what leaves by mail. */
    public String mailFrom() {
        return text("samsyn.mail.from", "svara-inte@svedala.example");
    }

    /**
     * {@code samsyn.mail.encrypted}: whether letters are given to the mail server by TLS only (STARTTLS, with a
     * certificate that this machine trusts). Default: false, for a server on the same machine.
     */
    public boolean isMailEncrypted() {
        return Boolean.parseBoolean(text("samsyn.mail.encrypted", "false"));
    }

    /** {@code samsyn.mail.from.name}: who mail programs say it is from. Default: the municipality and the police. */
    public String mailFromName() {
        return text("samsyn.mail.from.name", municipality() + " kommun och Polisen");
    }

    /** {@code samsyn.mail.reply.to}: where an answer to a mail ends up. Default: the sender. */
    public String mailReplyTo() {
        return text("samsyn.mail.reply.to", mailFrom());
    }

    /**
     * {@code samsyn.confirmation.hours}: how long the link that confirms an e-mail address holds. Hours, default 48.
     */
    public Duration confirmationValidity() {
        return Duration.ofHours(Long.parseLong(text("samsyn.confirmation.hours", "48")));
    }

    /**
     * {@code samsyn.unconfirmed.days}: after how many days a subscription that nobody has confirmed is deleted. Default
     * 7.
     */
    public Duration unconfirmedKept() {
        return Duration.ofDays(Long.parseLong(text("samsyn.unconfirmed.days", "7")));
    }

    /**
     * {@code samsyn.uncalled.days}: how many days after the end of the work a phone number that nobody has called is
     * deleted. Default 30.
     */
    public Duration uncalledKept() {
        return Duration.ofDays(Long.parseLong(text("samsyn.uncalled.days", "30")));
    }

    /** {@code samsyn.posts.at.once}: how many forms one network may send in a row. Default 30. */
    public int postsAtOnce() {
        return Integer.parseInt(text("samsyn.posts.at.once", "30"));
    }

    /** {@code samsyn.posts.seconds}: after how many seconds one more is let through. Default 10. */
    public Duration postsEvery() {
        return Duration.ofSeconds(Long.parseLong(text("samsyn.posts.seconds", "10")));
    }

    /** {@code samsyn.codes.at.once}: how many codes of nobody one network may look up in a row. Default 30. */
    public int codesAtOnce() {
        return Integer.parseInt(text("samsyn.codes.at.once", "30"));
    }

    /** {@code samsyn.codes.seconds}: after how many seconds one more is free. Default 10. */
    public Duration codesEvery() {
        return Duration.ofSeconds(Long.parseLong(text("samsyn.codes.seconds", "10")));
    }

    /**
     * {@code samsyn.reports.at.once}: how many reports one network may send in a row, as two school classes do. Default
     * 60.
     */
    public int reportsAtOnce() {
        return Integer.parseInt(text("samsyn.reports.at.once", "60"));
    }

    /** {@code samsyn.reports.seconds}: after how many seconds one more is let through. Default 10. */
    public Duration reportsEvery() {
        return Duration.ofSeconds(Long.parseLong(text("samsyn.reports.seconds", "10")));
    }

    /** {@code samsyn.form.seconds}: how long a report takes at least, from its form's first page. Default 4. */
    public Duration formTakes() {
        return Duration.ofSeconds(Long.parseLong(text("samsyn.form.seconds", "4")));
    }

    /**
     * {@code samsyn.unworked.seconds}: how long whoever sends a report waits when their browser has not done the work,
     * as without JavaScript. Default 8.
     */
    public Duration unworkedWait() {
        return Duration.ofSeconds(Long.parseLong(text("samsyn.unworked.seconds", "8")));
    }

    /**
     * {@code samsyn.work.bits}: what a report costs the browser that sends it: 2 to the power of so many hashes on
     * average. From 1 to 24, default 15: about a second of an old phone's time.
     */
    public int workBits() {
        return Integer.parseInt(text("samsyn.work.bits", "15"));
    }

    /**
     * {@code samsyn.submission.hours}: how long a resident's form may lie open before its token is renewed; answers and
     * idempotency key are kept. Hours, default 12.
     */
    public Duration submissionValidity() {
        return Duration.ofHours(Long.parseLong(text("samsyn.submission.hours", "12")));
    }

    /**
     * {@code samsyn.page.memory}: how much memory the public pages that have not changed may take. MiB, default 32;
     * with 0 every page is drawn for each who asks.
     *
     * @return in bytes
     */
    public long pageMemory() {
        return Long.parseLong(text("samsyn.page.memory", "32")) << 20;
    }

    /**
     * {@code samsyn.languages.off}: codes of languages that the portal shall not offer, parted by spaces. Their
     * addresses are not found. Default: none.
     */
    public Set<String> languagesOff() {
        return words("samsyn.languages.off");
    }

    /**
     * {@code samsyn.languages.reviewed}: codes of languages whose texts a person who speaks them has reviewed, parted
     * by spaces; pages in the others say that nobody has. Default: none.
     */
    public Set<String> languagesReviewed() {
        return words("samsyn.languages.reviewed");
    }

    /** {@code samsyn.photo.megabytes}: the size of a photo's file, at most. Default 15. */
    public int photoMegabytes() {
        return Integer.parseInt(text("samsyn.photo.megabytes", "15"));
    }

    /** {@code samsyn.photo.megapixels}: million pixels of a photo, at most; more is not decoded. Default 40. */
    public int photoMegapixels() {
        return Integer.parseInt(text("samsyn.photo.megapixels", "40"));
    }

    /** {@code samsyn.photo.decodings}: how many photos a node decodes at once; each needs up to 250 MB. Default 2. */
    public int photoDecodings() {
        return Integer.parseInt(text("samsyn.photo.decodings", "2"));
    }

    /** {@code samsyn.photo.drafts}: photos that may wait for their report to be sent, of everybody. Default 2000. */
    public int photoDrafts() {
        return Integer.parseInt(text("samsyn.photo.drafts", "2000"));
    }

    /**
     * {@code samsyn.registration.kommun} and {@code samsyn.registration.polis}: what a number in a party's register
     * looks like, as a regular expression. Default: such as {@code KS 2026/00123}, and {@code A123.456/2026}.
     */
    public Pattern registrationPattern(Party party) {
        return Pattern.compile(
                party == Party.POLICE
                        ? text("samsyn.registration.polis", "A\\d{1,3}\\.\\d{3}/\\d{4}")
                        : text("samsyn.registration.kommun", "\\p{Lu}{1,6} \\d{4}/\\d{1,6}"));
    }

    /** {@code samsyn.registration.kommun.example} and {@code samsyn.registration.polis.example}: one of them. */
    public String registrationExample(Party party) {
        return party == Party.POLICE
                ? text("samsyn.registration.polis.example", "A123.456/2026")
                : text("samsyn.registration.kommun.example", "KS 2026/00123");
    }

    /**
     * {@code samsyn.recurring.days}: how many of the last days are held against two years where problems are suggested,
     * parted by spaces. Default: {@code 28 91 182}.
     */
    public List<Integer> recurringDays() {
        return Stream.of(text("samsyn.recurring.days", "28 91 182").split("\\s+"))
                .map(Integer::valueOf)
                .toList();
    }

    /** {@code samsyn.recurring.least}: how many reports a suggestion has, however few are usual. Default 5. */
    public int recurringLeast() {
        return Integer.parseInt(text("samsyn.recurring.least", "5"));
    }

    /** {@code samsyn.recurring.percent}: how often something may be suggested where nothing is. Percent, default 4. */
    public double recurringChance() {
        return Integer.parseInt(text("samsyn.recurring.percent", "4")) / 100.0;
    }

    private static Set<String> words(String property) {
        return find(property).stream()
                .flatMap(words -> Stream.of(words.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A language as letters are written in it: Swedish where its pages are gone, since it is switched off. */
    public String offered(String language) {
        return languagesOff().contains(language) ? SWEDISH : language;
    }

    /** What addresses begin with in a language: {@code /en}; nothing for Swedish. */
    public String prefixOf(String language) {
        var offered = offered(language);
        // sv-x-lattlast is sv-lattlast in addresses
        return offered.equals(SWEDISH) ? "" : "/" + offered.replace("-x-", "-");
    }

    private static String text(String property, String otherwise) {
        return find(property).orElse(otherwise);
    }

    private static Optional<String> find(String property) {
        var environment = property.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(environment)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
