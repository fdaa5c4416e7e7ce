package org.gouji.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** As much of a browser as logging in takes: it follows no redirect by itself, and keeps the cookies of each server. */
final class Browser {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();

    HttpResponse<String> get(URI address) {
        return send(address, HttpRequest.newBuilder(address).GET());
    }

    /** Follows redirects until there is a page. */
    HttpResponse<String> open(URI address) {
        HttpResponse<String> answer = get(address);
        while (isRedirect(answer)) {
            answer = get(target(answer));
        }
        return answer;
    }

    /** Sends a form and follows redirects until there is a page. */
    HttpResponse<String> submit(URI address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(
                address,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
        return isRedirect(answer) ? open(target(answer)) : answer;
    }

    static boolean isRedirect(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 3;
    }

    static URI target(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> send(URI address, HttpRequest.Builder request) {
        Map<String, String> known = cookies.computeIfAbsent(address.getAuthority(), any -> new TreeMap<>());
        if (!known.isEmpty()) {
            request.header(
                    "Cookie", known.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(cookie, known));
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keep(String cookie, Map<String, String> known) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            known.remove(pair[0]);
        } else {
            known.put(pair[0], pair[1]);
        }
    }
}
