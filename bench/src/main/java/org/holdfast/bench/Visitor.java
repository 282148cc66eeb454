package org.holdfast.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Someone at a browser: keeps cookies, sends the anti-forgery token of the page last seen, follows
 * redirects.
 */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI server;
    private final HttpClient client;
    private final HttpClient stopping;
    private String token = "";

    Visitor(URI server) {
        this.server = server;
        var cookies = new CookieManager();
        this.client = client(cookies, HttpClient.Redirect.ALWAYS);
        this.stopping = client(cookies, HttpClient.Redirect.NEVER);
    }

    private static HttpClient client(CookieManager cookies, HttpClient.Redirect redirects) {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** A page as it came, after redirects. */
    record Page(int status, URI address, String body) {

        /** The first group of the pattern in the page. */
        Optional<String> find(Pattern pattern) {
            var matcher = pattern.matcher(body);
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        }
    }

    Visitor signIn(String email, String password) throws IOException, InterruptedException {
        get("/sign-in");
        var page = post("/sign-in", Map.of("email", email, "password", password));
        if (page.address().getPath().startsWith("/sign-in")) {
            throw new IllegalStateException("Signing in was refused: " + page.status());
        }
        return this;
    }

    Page get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve(path)).GET());
    }

    Page post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(form(path, fields));
    }

    /**
     * Sends a form and does not follow where it leads.
     *
     * @return the address that it leads to
     * @throws IllegalStateException if the answer is no redirect: the form was refused
     */
    String send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var response =
                stopping.send(
                        form(path, fields).timeout(PATIENCE).build(),
                        HttpResponse.BodyHandlers.ofString());
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() ->
                        new IllegalStateException(path + " was refused: " + response.statusCode()));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var form =
                fields.entrySet().stream()
                                .map(field ->
                                        encode(field.getKey()) + "=" + encode(field.getValue()))
                                .collect(Collectors.joining("&"))
                        + "&_csrf="
                        + encode(token);
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private Page send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response =
                client.send(
                        request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        var matcher = TOKEN.matcher(response.body());
        if (matcher.find()) {
            token = matcher.group(1);
        }
        return new Page(response.statusCode(), response.uri(), response.body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
