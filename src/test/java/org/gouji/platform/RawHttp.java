package org.gouji.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gouji.contract.Contract;

/** Requests that no client library would send, and that are in no contract. */
public final class RawHttp {

    private RawHttp() {}

    /** The whole answer as text. The line is a method and an address; the administrator asks. */
    public static String send(String line, String headers, byte[] body) {
        var head = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                + Contract.administrator() + "\r\n" + headers + "\r\n\r\n";
        int port = ConfigProvider.getConfig().getValue("test.url", URI.class).getPort();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String send(String line) {
        return send(line, "Accept: */*", new byte[0]);
    }
}
