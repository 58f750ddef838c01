package se.samsyn.backoffice.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a phone's camera reads of the picture. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QrPictureTest {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int QUIET = 4;

    @Test
    void a_phone_reads_what_was_written() throws Exception {
        var address = "otpauth://totp/Samsyn%20Svedala:%C3%A5sa.ek?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Samsyn%20Svedala";

        var picture = QrPicture.of(address);

        var read = new BitMatrix(picture.size() - 2 * QUIET);
        var modules = MODULE.matcher(picture.path());
        while (modules.find()) {
            read.set(Integer.parseInt(modules.group(1)) - QUIET, Integer.parseInt(modules.group(2)) - QUIET);
        }
        assertThat(new Decoder().decode(read).getText()).isEqualTo(address);
        assertThat(MODULE.matcher(picture.path()).replaceAll("")).isEmpty();
    }
}
