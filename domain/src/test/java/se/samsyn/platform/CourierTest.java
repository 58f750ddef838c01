package se.samsyn.platform;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samsyn.kernel.Party;

/** What a mail server gets from the outbox, and what happens when it refuses, is slow or is not there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CourierTest {

    private static final String LOOPBACK = "127.0.0.1";

    @RegisterExtension
    static final GreenMailExtension TOWN =
            new GreenMailExtension(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP).dynamicPort());

    private static final Secrets SECRETS = Secrets.of(Map.of("k1", new byte[32]));

    private static final Vault VAULT = Vault.of(SECRETS);

    /** The table's steps as they are told, without the table: that one is tested in the container. */
    private static final class Due extends OutboxSending {

        private final List<Claimed> due = new ArrayList<>();
        private final Set<OutboxId> sent = new HashSet<>();
        private final Set<OutboxId> failed = new HashSet<>();

        OutboxId add(String key, Letter letter) {
            var id = new OutboxId(UUID.randomUUID());
            add(id, key, VAULT.seal(Party.MUNICIPALITY, "outbox.letter", id, letter.packed()));
            return id;
        }

        void add(OutboxId id, String key, Sealed letter) {
            due.add(new Claimed(id, key, Party.MUNICIPALITY, letter));
        }

        @Override
        public List<Claimed> claim() {
            return List.copyOf(due);
        }

        @Override
        public void sent(OutboxId id) {
            sent.add(id);
        }

        @Override
        public void failed(OutboxId id) {
            failed.add(id);
        }
    }

    /** What the courier tells while something is done. */
    private static final class Log extends Handler {

        private final List<String> lines = new ArrayList<>();

        void during(Runnable act) {
            var logger = Logger.getLogger(Courier.class.getName());
            logger.addHandler(this);
            try {
                act.run();
            } finally {
                logger.removeHandler(this);
            }
        }

        @Override
        public void publish(LogRecord told) {
            lines.add(new SimpleFormatter().formatMessage(told));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private final Due due = new Due();

    @Test
    void a_letter_arrives_whole_in_utf8_and_says_that_a_machine_wrote_it() throws Exception {
        var id = due.add(
                "answer:2026-000017",
                new Letter("lasare@exempel.se", "Svar på ärende 2026-000017", "Hej!\nÅäö – “klart”.", null));

        assertThat(courier(TOWN.getSmtp().getPort()).deliver()).isEqualTo(1);

        var arrived = TOWN.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("Svar på ärende 2026-000017");
        assertThat(arrived[0].getContent().toString().strip().replace("\r\n", "\n"))
                .isEqualTo("Hej!\nÅäö – “klart”.");
        assertThat(arrived[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived[0].getHeader("List-Unsubscribe")).isNull();
        assertThat(arrived[0].getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) arrived[0].getFrom()[0]).getPersonal()).isEqualTo("Svedala kommun och Polisen");
        assertThat(due.sent).containsExactly(id);
        assertThat(due.failed).isEmpty();
    }

    @Test
    void what_one_subscribes_to_is_ended_by_one_press_in_the_mail_program() throws Exception {
        due.add(
                "news:1",
                new Letter("x@exempel.se", "Nyheter", "Text.", "https://samsyn.exempel.se/prenumerera/stopp"));

        courier(TOWN.getSmtp().getPort()).deliver();

        var arrived = TOWN.getReceivedMessages()[0];
        assertThat(arrived.getHeader("List-Unsubscribe"))
                .containsExactly("<https://samsyn.exempel.se/prenumerera/stopp>");
        assertThat(arrived.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void sent_again_it_is_the_same_letter_and_another_is_another() throws Exception {
        due.add("answer:1", new Letter("x@exempel.se", "Svar", "Text.", null));
        due.add("answer:2", new Letter("x@exempel.se", "Svar", "Text.", null));

        courier(TOWN.getSmtp().getPort()).deliver();
        courier(TOWN.getSmtp().getPort()).deliver();

        var ids = new ArrayList<String>();
        for (var arrived : TOWN.getReceivedMessages()) {
            ids.add(arrived.getMessageID());
        }
        assertThat(ids).hasSize(4);
        assertThat(ids.get(0)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(1)).doesNotContain("answer");
        assertThat(ids.get(1)).isEqualTo(ids.get(3));
    }

    @Test
    void an_address_that_is_none_waits_alone_and_the_rest_goes_on() {
        var wrong = due.add("answer:1", new Letter("inte en adress", "Svar", "Text.", null));
        var right = due.add("answer:2", new Letter("x@exempel.se", "Svar", "Text.", null));

        courier(TOWN.getSmtp().getPort()).deliver();

        assertThat(due.failed).containsExactly(wrong);
        assertThat(due.sent).containsExactly(right);
        assertThat(TOWN.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_letter_that_does_not_open_waits_alone_and_the_rest_goes_on() {
        var underALostKey = new OutboxId(UUID.randomUUID());
        due.add(underALostKey, "answer:1", new Sealed("lost", new byte[40]));
        var changed = new OutboxId(UUID.randomUUID());
        due.add(changed, "answer:2", new Sealed("k1", new byte[40]));
        var right = due.add("answer:3", new Letter("x@exempel.se", "Svar", "Text.", null));

        courier(TOWN.getSmtp().getPort()).deliver();

        assertThat(due.failed).containsExactlyInAnyOrder(underALostKey, changed);
        assertThat(due.sent).containsExactly(right);
        assertThat(TOWN.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_server_that_is_not_there_loses_nothing() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        var id = due.add("answer:1", new Letter("x@exempel.se", "Svar", "Text.", null));

        courier(free).deliver();

        assertThat(due.failed).containsExactly(id);
        assertThat(due.sent).isEmpty();
    }

    @Test
    void nor_does_one_that_refuses() throws Exception {
        try (var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var refusing = new Thread(() -> {
                try (var caller = socket.accept()) {
                    caller.getOutputStream().write("554 no service\r\n".getBytes(US_ASCII));
                } catch (IOException closed) {
                    // the test is over
                }
            });
            refusing.start();
            var id = due.add("answer:1", new Letter("x@exempel.se", "Svar", "Text.", null));

            courier(socket.getLocalPort()).deliver();

            assertThat(due.failed).containsExactly(id);
            refusing.join();
        }
    }

    @Test
    @Timeout(8)
    void the_log_tells_what_failed_and_the_servers_code_but_nobodys_address() throws Exception {
        var log = new Log();
        try (var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var refusing = new Thread(() -> refuse(socket, "x@exempel.se"));
            refusing.start();
            var id = due.add("answer:1", new Letter("x@exempel.se", "Svar", "Text.", null));

            log.during(() -> courier(socket.getLocalPort()).deliver());

            refusing.join();
            assertThat(log.lines)
                    .singleElement()
                    .asString()
                    .contains(id.value().toString(), "SMTPAddressFailedException 550")
                    .doesNotContain("exempel", "unknown here");
        }
    }

    @Test
    void nor_does_the_log_repeat_an_address_that_is_none() {
        var log = new Log();
        due.add("answer:1", new Letter("inte en adress", "Svar", "Text.", null));

        log.during(() -> courier(TOWN.getSmtp().getPort()).deliver());

        assertThat(log.lines).singleElement().asString().endsWith("AddressException");
    }

    @Test
    @Timeout(8)
    void one_that_accepts_and_says_nothing_is_not_waited_for() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var id = due.add("answer:1", new Letter("x@exempel.se", "Svar", "Text.", null));

            courier(silent.getLocalPort(), Map.of("mail.smtp.timeout", "200")).deliver();

            assertThat(due.failed).containsExactly(id);
        }
    }

    @Test
    void where_letters_leave_the_machine_a_server_without_tls_gets_none() {
        System.setProperty("samsyn.mail.encrypted", "true");
        try {
            var id = due.add("answer:1", new Letter("x@exempel.se", "Svar", "Text.", null));

            courier(TOWN.getSmtp().getPort()).deliver();

            assertThat(due.failed).containsExactly(id);
            assertThat(TOWN.getReceivedMessages()).isEmpty();
        } finally {
            System.clearProperty("samsyn.mail.encrypted");
        }
    }

    @Test
    void without_a_setting_it_waits_ten_seconds_and_no_longer() {
        var courier = courier(TOWN.getSmtp().getPort());

        assertThat(courier.post.getProperties())
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000");
    }

    /** Speaks with one caller as a mail server that knows nobody by that name. */
    private static void refuse(ServerSocket socket, String address) {
        try (var caller = socket.accept();
                var said = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII));
                var answers = caller.getOutputStream()) {
            answers.write("220 town\r\n".getBytes(US_ASCII));
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                var answer = line.startsWith("RCPT") ? "550 5.1.1 <" + address + "> unknown here" : "250 well";
                answers.write((answer + "\r\n").getBytes(US_ASCII));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private Courier courier(int port) {
        return courier(port, Map.of());
    }

    @SuppressWarnings("UnnecessaryAssignment") // what the container does elsewhere
    private Courier courier(int port, Map<String, String> more) {
        var properties = new Properties();
        properties.put("mail.smtp.host", LOOPBACK);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.putAll(more);
        var courier = new Courier();
        courier.sending = due;
        courier.secrets = SECRETS;
        courier.vault = VAULT;
        courier.settings = new Settings();
        courier.post = Session.getInstance(properties);
        courier.agree();
        return courier;
    }
}
