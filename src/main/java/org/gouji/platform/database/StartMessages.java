package org.gouji.platform.database;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The lines people read before logging exists; their text is data, Chinese first. */
final class StartMessages {
    private static final Properties LINES = load();

    private StartMessages() {}

    static String line(String key, Map<String, String> values) {
        String line = Objects.requireNonNull(LINES.getProperty(key), key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            line = line.replace("{" + value.getKey() + "}", value.getValue());
        }
        return line.replaceAll("\\s*\\R\\s*", " ");
    }

    static void toStandardError(String line) {
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charsetFor(line)).println(line);
    }

    /** Under LANG=C the JVM would print question marks, although nearly every such terminal reads UTF-8. */
    private static Charset charsetFor(String line) {
        Charset terminal = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        return terminal.newEncoder().canEncode(line) ? terminal : StandardCharsets.UTF_8;
    }

    private static Properties load() {
        try (InputStream in = StartMessages.class.getResourceAsStream("start.properties")) {
            Properties lines = new Properties();
            lines.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
