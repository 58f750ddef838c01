package se.samsyn.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Carries letters out of the house. What fails or does not open waits and is tried again; the rest goes on. */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = System.getLogger(Courier.class.getName());

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** A reply begins with its code (RFC 5321, 4.2); a greeting's is told at the end. */
    private static final Pattern REPLY = Pattern.compile("(?:^|, response: )(?<code>[2-5]\\d{2})(?:[ -]|$)");

    /** Causes further down are left out. */
    private static final int CAUSES = 5;

    @Inject
    OutboxSending sending;

    @Inject
    Secrets secrets;

    @Inject
    Vault vault;

    @Inject
    Settings settings;

    @Resource(lookup = "java:jboss/mail/Default")
    Session post;

    /**
     * A mail server that accepts and then says nothing must not keep the rest waiting longer than a claim lasts. Where
     * letters leave the machine, one that offers no TLS or cannot prove its name gets none.
     */
    @PostConstruct
    void agree() {
        for (var step : List.of("connectiontimeout", "timeout", "writetimeout")) {
            post.getProperties().putIfAbsent("mail.smtp." + step, String.valueOf(TIMEOUT.toMillis()));
        }
        if (settings.isMailEncrypted()) {
            for (var demand : List.of("starttls.enable", "starttls.required", "ssl.checkserveridentity")) {
                post.getProperties().put("mail.smtp." + demand, "true");
            }
        }
    }

    /** Sends some of what is due; answers how many letters were handled, 0 when nothing is due. */
    public int deliver() {
        if (settings.isDemo()) {
            return sending.withhold();
        }
        var due = sending.claim();
        due.forEach(this::carry);
        return due.size();
    }

    private void carry(OutboxSending.Claimed claimed) {
        try {
            mail(claimed);
            sending.sent(claimed.id());
        } catch (MessagingException failure) {
            putOff(claimed, kinds(failure));
        } catch (IllegalStateException unopened) {
            putOff(claimed, String.valueOf(unopened.getMessage()));
        }
    }

    private void putOff(OutboxSending.Claimed claimed, String why) {
        LOG.log(Level.WARNING, "letter {0} waits: {1}", claimed.id().value(), why);
        sending.failed(claimed.id());
    }

    /** What failed, and the code that the mail server gave; not its words, for they repeat the address. */
    private static String kinds(MessagingException failure) {
        return Stream.<Exception>iterate(
                        failure,
                        Objects::nonNull,
                        why -> why instanceof MessagingException told ? told.getNextException() : null)
                .limit(CAUSES)
                .map(why -> why.getClass().getSimpleName() + code(why))
                .collect(Collectors.joining(", "));
    }

    private static String code(Exception why) {
        var said = REPLY.matcher(Objects.requireNonNullElse(why.getMessage(), ""));
        return said.find() ? " " + said.group("code") : "";
    }

    private InternetAddress sender() throws MessagingException {
        var sender = new InternetAddress(settings.mailFrom());
        try {
            sender.setPersonal(settings.mailFromName(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return sender;
    }

    private void mail(OutboxSending.Claimed claimed) throws MessagingException {
        var letter = Letter.unpacked(vault.open(claimed.sender(), "outbox.letter", claimed.id(), claimed.letter()));
        var message = new MimeMessage(post) {
            @Override
            protected void updateMessageID() throws MessagingException {
                // The same letter keeps its id when it is sent again, so that the receiver can tell.
                var name = Secrets.mac(secrets.derive("mail"), claimed.key().getBytes(StandardCharsets.UTF_8));
                setHeader("Message-ID", "<" + HexFormat.of().formatHex(name, 0, 16) + "@samsyn>");
            }
        };
        message.setFrom(sender());
        message.setReplyTo(new InternetAddress[] {new InternetAddress(settings.mailReplyTo())});
        var stopAt = letter.stopAt();
        if (stopAt != null) {
            message.setHeader("List-Unsubscribe", "<" + stopAt + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        Transport.send(message);
    }
}
