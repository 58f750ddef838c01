package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.platform.Secrets;

/** domain.md 6.1. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrackingCodeTest {

    private static final TrackingCode CODE = new TrackingCode("7K4M92QDXWHF");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAM-7K4M-92QD-XWHF",
                "sam-7k4m-92qd-xwhf",
                " SAM 7K4M 92QD XWHF ",
                "7k4m92qdxwhf",
                "SAM–7K4M–92QD–XWHF",
                "sam7K4M92QDXWHF"
            })
    void a_code_is_read_however_it_was_typed(String typed) {
        assertThat(TrackingCode.parse(typed)).contains(CODE);
        assertThat(CODE.formatted()).isEqualTo("SAM-7K4M-92QD-XWHF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAM-7K4M-92QD-XWH0",
                "SAM-7K4M-92QD-XWHO",
                "SAM-7K4M-92QD-XWHl",
                "SAM-7K4M-92QD",
                "SAM-7K4M-92QD-XWHFF",
                "SAM-7K4M-92QD-XWH!",
                "2026-000123",
                "SAM"
            })
    void what_cannot_be_a_code_is_none(String typed) {
        assertThat(TrackingCode.parse(typed)).isEmpty();
    }

    @Test
    void a_code_that_begins_like_the_prefix_is_read_whole() {
        assertThat(TrackingCode.parse("SAM7K4M92QDX")).contains(new TrackingCode("SAM7K4M92QDX"));
    }

    @Test
    void a_retry_gives_the_same_secrets_and_another_submission_others() {
        var receipts = receipts(Map.of("k1", new byte[32]));
        var token = new SubmissionToken(new UUID(1, 2), Instant.EPOCH, "k1");
        var renewed = new SubmissionToken(token.id(), Instant.EPOCH.plusSeconds(99), "k1");
        var other = new SubmissionToken(new UUID(1, 3), Instant.EPOCH, "k1");

        assertThat(receipts.code(renewed)).isEqualTo(receipts.code(token)).isNotEqualTo(receipts.code(other));
        assertThat(receipts.key(renewed)).isEqualTo(receipts.key(token)).isNotEqualTo(receipts.key(other));
        assertThat(receipts.hash(token, receipts.code(token)))
                .hasSize(64)
                .isNotEqualTo(receipts.hash(token, receipts.key(token)));
    }

    @Test
    void a_code_is_still_found_after_the_keys_have_changed() {
        var token = new SubmissionToken(new UUID(1, 2), Instant.EPOCH, "k1");
        var before = receipts(Map.of("k1", new byte[32]));
        var stored = before.hash(token, before.code(token));
        var keys = new LinkedHashMap<String, byte[]>();
        keys.put("k2", "another key of thirty-two bytes!".getBytes(StandardCharsets.US_ASCII));
        keys.put("k1", new byte[32]);

        var after = receipts(keys);

        assertThat(after.hashes(before.code(token))).contains(stored);
        assertThat(after.code(token)).isEqualTo(before.code(token));
    }

    @Test
    void neither_code_nor_key_ends_up_in_a_log() {
        var receipt = new Receipt("2026-000001", CODE, new ReceiptKey("7K4M92QD"), LocalDate.of(2026, 1, 1));

        assertThat(receipt.toString()).doesNotContain("7K4M");
        assertThat(receipt.key().formatted()).isEqualTo("7K4M-92QD");
    }

    @SuppressWarnings("UnnecessaryAssignment") // no container here
    private static Receipts receipts(Map<String, byte[]> keys) {
        var receipts = new Receipts();
        receipts.secrets = Secrets.of(keys);
        return receipts;
    }
}
