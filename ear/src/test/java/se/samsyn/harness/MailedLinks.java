package se.samsyn.harness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import se.samsyn.platform.Secrets;

/** The links that Samsyn mails, for tests that no mail reaches: sealed with its own key. */
public final class MailedLinks {

    private final Site site;

    public MailedLinks(Site site) {
        this.site = site;
    }

    /**
     * The page that confirms an address; what the letter itself said is void.
     *
     * @param which a condition on the table of confirmations; the newest that meets it is taken
     * @return its path
     */
    public String confirmation(String which) throws SQLException {
        var secret = UUID.randomUUID().toString().replace("-", "").substring(6).toUpperCase(java.util.Locale.ROOT);
        var hash = HexFormat.of()
                .formatHex(
                        Secrets.mac(site.secrets().derive("confirmation"), secret.getBytes(StandardCharsets.US_ASCII)));
        try (var connection = site.database();
                var update =
                        connection.prepareStatement("update confirmation set link_hash = ? where used_at is null and "
                                + which + " order by id desc limit 1")) {
            update.setString(1, hash);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("nobody was asked to confirm");
            }
        }
        return "/bekrafta/" + secret;
    }

    /**
     * The page on which a member chooses a password; what the letter itself said is void.
     *
     * @param username of whoever was mailed one
     * @return its path below the back office, without a slash before it
     */
    public String password(String username) throws SQLException {
        var token = UUID.randomUUID().toString();
        try (var connection = site.database();
                var update = connection.prepareStatement("update password_link set token_hash = sha2(?, 256)"
                        + " where member_id = (select id from member where username = ?)")) {
            update.setString(1, token);
            update.setString(2, username);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("nobody was asked to choose");
            }
        }
        return "losenord/" + token;
    }

    /**
     * The page of a subscription.
     *
     * @param id of the subscription
     * @return its path
     */
    public String subscription(UUID id) {
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        var seal = Arrays.copyOf(Secrets.mac(site.secrets().derive("subscription"), bytes), 16);
        return "/prenumerera/"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                ByteBuffer.allocate(32).put(bytes).put(seal).array());
    }
}
