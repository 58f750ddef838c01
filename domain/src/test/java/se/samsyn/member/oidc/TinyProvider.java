package se.samsyn.member.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A provider of OpenID Connect in this JVM: holds its clients to the standard, and lies in its tokens when it is told
 * to.
 */
public final class TinyProvider implements AutoCloseable {

    public static final String CLIENT = "samsyn";
    public static final String SECRET = "en hemlighet: 100 % egen";

    private static final int OK = 200;
    private static final int BAD = 400;

    /** Making one takes a while. */
    private static final RSAKey KEY = key();

    private static final RSAKey ANOTHERS = key();

    private final Map<String, Handed> handed = new ConcurrentHashMap<>();
    private final HttpServer server;
    private boolean lettingOut = true;

    /** What a code stands for, until it is exchanged. */
    private record Handed(String challenge, String back, String token) {}

    public TinyProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/.well-known/openid-configuration", asked -> told());
        answer("/keys", asked -> new JWKSet(KEY.toPublicJWK()).toString());
        answer("/token", this::exchange);
        server.start();
    }

    /** Has no place any longer where people log out. */
    public void letNobodyOut() {
        lettingOut = false;
    }

    /** Its own name for itself. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Lets somebody log in who was sent there.
     *
     * @param to where they were sent
     * @param says what the token says besides, or instead
     * @return what their browser brings back
     */
    public Map<String, String> logIn(URI to, Consumer<JWTClaimsSet.Builder> says) {
        return logIn(to, says, this::sign);
    }

    /** The same with a token that is sealed in another way than it should be. */
    public Map<String, String> logIn(URI to, Consumer<JWTClaimsSet.Builder> says, Function<JWTClaimsSet, String> seal) {
        var asked = fields(to.getRawQuery());
        if (!"code".equals(asked.get("response_type"))
                || !"S256".equals(asked.get("code_challenge_method"))
                || !CLIENT.equals(asked.get("client_id"))) {
            throw new AssertionError("not as the standard has it: " + to);
        }
        var claims = claims().claim("nonce", asked.get("nonce"));
        says.accept(claims);
        var code = UUID.randomUUID().toString();
        handed.put(
                code,
                new Handed(
                        asked.getOrDefault("code_challenge", ""),
                        asked.getOrDefault("redirect_uri", ""),
                        seal.apply(claims.build())));
        return new HashMap<>(Map.of("code", code, "state", asked.get("state"), "iss", issuer()));
    }

    /**
     * A token by which this provider says that somebody has logged out.
     *
     * @param says what it says besides, or instead
     */
    public String logOut(Consumer<JWTClaimsSet.Builder> says) {
        var claims = claims().jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        says.accept(claims);
        return sign(claims.build(), "logout+jwt", KEY);
    }

    String sign(JWTClaimsSet claims) {
        return sign(claims, "JWT", KEY);
    }

    static String signByAnother(JWTClaimsSet claims) {
        return sign(claims, "JWT", ANOTHERS);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
    }

    private static String sign(JWTClaimsSet claims, String type, RSAKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(new JOSEObjectType(type))
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String told() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/login?of=all", "token_endpoint": "%1$s/token",
                 %2$s "jwks_uri": "%1$s/keys", "authorization_response_iss_parameter_supported": true}"""
                .formatted(issuer(), lettingOut ? "\"end_session_endpoint\": \"" + issuer() + "/out\"," : "");
    }

    /** As RFC 6749 and RFC 7636 have it; empty when the code is not worth a token. */
    private String exchange(HttpExchange asked) throws IOException {
        var form = fields(new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var code = handed.remove(form.getOrDefault("code", ""));
        boolean good = code != null
                && credentials(asked).equals(CLIENT + ":" + SECRET)
                && code.back().equals(form.get("redirect_uri"))
                && code.challenge().equals(challenge(form.getOrDefault("code_verifier", "")));
        return good
                ? "{\"token_type\": \"Bearer\", \"access_token\": \"-\", \"id_token\": \"" + code.token() + "\"}"
                : "";
    }

    private static String credentials(HttpExchange asked) {
        var basic = Objects.requireNonNullElse(asked.getRequestHeaders().getFirst("Authorization"), "Basic ");
        var pair =
                new String(Base64.getDecoder().decode(basic.substring("Basic ".length())), StandardCharsets.US_ASCII);
        return Arrays.stream(pair.split(":", -1)).map(TinyProvider::decode).collect(Collectors.joining(":"));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an address or a form says. */
    public static Map<String, String> fields(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> decode(pair[1])));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** What is asked for and what is answered; nothing is a fault of whoever asks. */
    private interface Answer {
        String to(HttpExchange asked) throws IOException;
    }

    private void answer(String path, Answer answer) {
        server.createContext(path, asked -> {
            try (asked) {
                var body = answer.to(asked).getBytes(StandardCharsets.UTF_8);
                asked.sendResponseHeaders(body.length == 0 ? BAD : OK, body.length == 0 ? -1 : body.length);
                asked.getResponseBody().write(body);
            }
        });
    }
}
