package se.samsyn.member.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.kernel.Party;
import se.samsyn.member.oidc.NotProven.Reason;
import se.samsyn.platform.Settings;

/** What a provider's answer must prove, against a provider that answers over HTTP (ASVS 5.0, 10.2 and 10.5). */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("UnnecessaryAssignment") // no container here that would inject
class CodeFlowTest {

    private final TinyProvider provider;
    private final Map<String, String> named = new HashMap<>();
    private Clock clock = Clock.systemUTC();
    private CodeFlow flow = new CodeFlow();

    CodeFlowTest() throws IOException {
        provider = new TinyProvider();
    }

    @BeforeEach
    void name() {
        named.putAll(Map.of("issuer", provider.issuer(), "client", TinyProvider.CLIENT, "secret", TinyProvider.SECRET));
        flow = flow();
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void who_comes_back_is_whom_the_providers_own_party_vouches_for() {
        var vouched = finish(says -> says.claim("preferred_username", "karin.kommun")
                .claim("name", "Karin Kommun")
                .claim("groups", List.of("samordnare", "alla"))
                .claim("party", "POLICE"));

        assertThat(vouched)
                .usingRecursiveComparison()
                .ignoringFields("token")
                .isEqualTo(new Vouched(
                        Party.MUNICIPALITY,
                        URI.create(provider.issuer()),
                        "7",
                        "karin.kommun",
                        "Karin Kommun",
                        Set.of("samordnare", "alla"),
                        false,
                        null,
                        null,
                        new IdToken("")));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refuses(Reason.ISSUER, says -> says.issuer("https://login.elsewhere.example"));
    }

    @Test
    void a_token_for_another_client_is_refused() {
        refuses(Reason.AUDIENCE, says -> says.audience("another"));
        refuses(Reason.AUDIENCE, says -> says.audience(List.of(TinyProvider.CLIENT, "another")));
        refuses(Reason.AUDIENCE, says -> says.claim("azp", "another"));
    }

    @Test
    void a_token_of_another_login_is_refused() {
        refuses(Reason.NONCE, says -> says.claim("nonce", "another"));
        refuses(Reason.NONCE, says -> says.claim("nonce", null));
    }

    @Test
    void a_token_whose_time_is_up_or_that_says_none_is_refused() {
        refuses(
                Reason.EXPIRED,
                says -> says.expirationTime(Date.from(Instant.now().minusSeconds(61))));
        refuses(Reason.EXPIRED, says -> says.expirationTime(null));
    }

    @Test
    void a_token_that_nobody_signed_is_refused() {
        refusesSealed((JWTClaimsSet claims) -> new PlainJWT(claims).serialize());
    }

    @Test
    void a_token_that_somebody_else_signed_is_refused() {
        refusesSealed(TinyProvider::signByAnother);
    }

    @Test
    void a_token_that_is_signed_by_what_is_no_secret_between_two_is_refused() {
        refusesSealed(claims -> {
            try {
                var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                token.sign(new MACSigner("0123456789abcdef0123456789abcdef"));
                return token.serialize();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void a_code_is_good_once() {
        var departure = flow.begin(named());
        var answer = provider.logIn(departure.to(), says -> says.subject("7"));
        flow.finish(named(), departure.attempt(), answer);

        refuses(Reason.CODE, departure.attempt(), answer);
    }

    @Test
    void a_code_that_somebody_else_was_given_is_worth_nothing() {
        var theirs = flow.begin(named());
        var stolen = provider.logIn(theirs.to(), says -> says.subject("7"));
        var own = flow.begin(named());
        stolen.put("state", own.attempt().state());

        refuses(Reason.CODE, own.attempt(), stolen);
    }

    @Test
    void an_answer_to_nothing_that_was_begun_here_is_refused() {
        var departure = flow.begin(named());
        var answer = provider.logIn(departure.to(), says -> says.subject("7"));

        refuses(Reason.NOT_BEGUN, flow.begin(named()).attempt(), answer);
    }

    @Test
    void who_takes_more_than_ten_minutes_begins_anew() {
        var departure = flow.begin(named());
        var answer = provider.logIn(departure.to(), says -> says.subject("7"));
        clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(11));
        flow = flow();

        refuses(Reason.NOT_BEGUN, departure.attempt(), answer);
    }

    @Test
    void an_answer_of_another_provider_is_not_taken_for_this_ones() {
        var departure = flow.begin(named());
        var answer = provider.logIn(departure.to(), says -> says.subject("7"));
        answer.put("iss", "https://login.elsewhere.example");
        refuses(Reason.ISSUER, departure.attempt(), answer);
        answer.remove("iss");

        refuses(Reason.ISSUER, departure.attempt(), answer);
    }

    @Test
    void a_provider_that_says_no_is_believed() {
        var attempt = flow.begin(named()).attempt();

        refuses(
                Reason.DECLINED,
                attempt,
                Map.of("state", attempt.state(), "iss", provider.issuer(), "error", "access_denied", "code", "x"));
    }

    @Test
    void a_token_must_be_as_strong_as_was_asked_for() {
        named.put("acr", "https://refeds.org/profile/mfa guld");
        refuses(Reason.STRENGTH, says -> {});
        refuses(Reason.STRENGTH, says -> says.claim("acr", "silver").claim("amr", List.of("mfa")));

        assertThat(finish(says -> says.claim("acr", "guld")).twofold()).isTrue();
    }

    @Test
    void two_steps_count_when_the_token_tells_of_them() {
        assertThat(finish(says -> says.claim("amr", List.of("pwd"))).twofold()).isFalse();
        assertThat(finish(says -> says.claim("amr", List.of("pwd", "mfa"))).twofold())
                .isTrue();
        named.put("amr", "hwk sc");
        assertThat(finish(says -> says.claim("amr", List.of("pwd", "mfa"))).twofold())
                .as("what this provider means by it, the operator says")
                .isFalse();
        assertThat(finish(says -> says.claim("amr", List.of("sc"))).twofold()).isTrue();
    }

    @Test
    void a_provider_that_speaks_for_somebody_else_is_not_asked() {
        named.put("issuer", provider.issuer() + "/");

        assertThatExceptionOfType(NotProven.class)
                .isThrownBy(() -> flow.begin(named()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.ISSUER));
    }

    @Test
    void a_provider_that_does_not_answer_is_told_apart() {
        provider.close();

        assertThatExceptionOfType(NotProven.class)
                .isThrownBy(() -> flow.begin(named()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREACHABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://login.svedala.example", "ftp://127.0.0.1", "http://127.0.0.1.example", "file:///etc", "x"
            })
    void nobody_is_asked_in_clear_over_a_network(String issuer) {
        named.put("issuer", issuer);

        assertThatIllegalArgumentException().isThrownBy(this::named);
    }

    @Test
    void a_token_of_logout_says_whose_logins_are_over() {
        var ended = flow.ended(provider.logOut(says -> says.subject("7")));

        assertThat(ended).isEqualTo(new CodeFlow.Ended(URI.create(provider.issuer()), "7", null));
    }

    @Test
    void or_which_session_at_the_provider_without_saying_whose() {
        assertThat(flow.ended(provider.logOut(says -> says.claim("sid", "s1"))))
                .isEqualTo(new CodeFlow.Ended(URI.create(provider.issuer()), null, "s1"));
        assertThat(finish(says -> says.claim("sid", "s1")).session()).isEqualTo("s1");
        ends(Reason.EXPIRED, provider.logOut(says -> says.claim("sid", 7)));
    }

    @Test
    void when_somebody_proved_themselves_there_is_told_by_the_token() {
        assertThat(finish(says -> says.claim("auth_time", 1_795_000_000L)).provenAt())
                .isEqualTo(Instant.ofEpochSecond(1_795_000_000L));
        assertThat(finish(says -> says.claim("auth_time", "now")).provenAt()).isNull();
    }

    @Test
    void who_logs_out_here_is_led_there_with_the_token_that_let_them_in() {
        var person = finish(says -> {});

        var to = flow.leave(named(), person.token()).orElseThrow();

        assertThat(to.toString()).startsWith(provider.issuer() + "/out?");
        assertThat(TinyProvider.fields(to.getRawQuery()))
                .containsEntry("id_token_hint", person.token().value())
                .containsEntry("client_id", TinyProvider.CLIENT)
                .containsEntry("post_logout_redirect_uri", "http://127.0.0.1:8080/backoffice/logga-in")
                .hasSize(3);
        assertThat(person.toString())
                .as("in no line of a log")
                .doesNotContain(person.token().value());
    }

    @Test
    void a_provider_that_lets_nobody_out_is_asked_for_nothing() {
        provider.letNobodyOut();
        var person = finish(says -> {});

        assertThat(flow.leave(named(), person.token())).isEmpty();
    }

    @Test
    void nothing_else_is_taken_for_a_token_of_logout() {
        ends(Reason.ISSUER, provider.logOut(says -> says.subject("7").issuer("https://login.elsewhere.example")));
        ends(Reason.AUDIENCE, provider.logOut(says -> says.subject("7").audience("another")));
        ends(Reason.EXPIRED, provider.logOut(says -> says.subject("7").claim("nonce", "n")));
        ends(Reason.EXPIRED, provider.logOut(says -> says.subject("7").claim("events", Map.of())));
        ends(Reason.EXPIRED, provider.logOut(says -> {}));
        ends(
                Reason.SIGNATURE,
                provider.sign(new JWTClaimsSet.Builder()
                        .issuer(provider.issuer())
                        .audience(TinyProvider.CLIENT)
                        .subject("7")
                        .build()));
        ends(Reason.SIGNATURE, "x");
    }

    @Test
    void the_secret_is_in_no_line_of_a_log() {
        assertThat(named().toString()).doesNotContain(TinyProvider.SECRET);
    }

    private Vouched finish(Consumer<JWTClaimsSet.Builder> says) {
        var departure = flow.begin(named());
        return flow.finish(
                named(),
                departure.attempt(),
                provider.logIn(departure.to(), claims -> says.accept(claims.subject("7"))));
    }

    private void refuses(Reason reason, Consumer<JWTClaimsSet.Builder> says) {
        var departure = flow.begin(named());
        refuses(
                reason,
                departure.attempt(),
                provider.logIn(departure.to(), claims -> says.accept(claims.subject("7"))));
    }

    private void refusesSealed(Function<JWTClaimsSet, String> seal) {
        var departure = flow.begin(named());
        refuses(
                Reason.SIGNATURE,
                departure.attempt(),
                provider.logIn(departure.to(), claims -> claims.subject("7"), seal));
    }

    private void refuses(Reason reason, Attempt attempt, Map<String, String> answer) {
        assertThatExceptionOfType(NotProven.class)
                .isThrownBy(() -> flow.finish(named(), attempt, answer))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void ends(Reason reason, String token) {
        assertThatExceptionOfType(NotProven.class)
                .isThrownBy(() -> flow.ended(token))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private IdentityProvider named() {
        return providers().of(Party.MUNICIPALITY).orElseThrow();
    }

    private IdentityProviders providers() {
        var providers = new IdentityProviders();
        providers.settings = new Settings() {
            @Override
            public Optional<String> oidc(Party party, String what) {
                return party == Party.MUNICIPALITY ? Optional.ofNullable(named.get(what)) : Optional.empty();
            }
        };
        return providers;
    }

    /** As the container would put it together. */
    private CodeFlow flow() {
        var calls = new ProviderCalls();
        var discovery = new Discovery();
        discovery.calls = calls;
        discovery.clock = clock;
        var tokens = new Tokens();
        tokens.discovery = discovery;
        tokens.providers = providers();
        var made = new CodeFlow();
        made.discovery = discovery;
        made.calls = calls;
        made.tokens = tokens;
        made.settings = new Settings();
        made.clock = clock;
        return made;
    }
}
