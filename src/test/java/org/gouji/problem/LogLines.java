package org.gouji.problem;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What this room logs while it is open. */
final class LogLines extends Handler implements AutoCloseable {

    /** One record, with the request id it was logged under. */
    record Line(Level level, String message, boolean hasCause, String requestId) {}

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");
    private static final Logger ROOM = Logger.getLogger("org.gouji.problem");

    private final List<Line> lines = new CopyOnWriteArrayList<>();

    static LogLines listen() {
        var log = new LogLines();
        ROOM.addHandler(log);
        return log;
    }

    /** Those of one request. */
    List<Line> of(String requestId) {
        return lines.stream().filter(line -> line.requestId().equals(requestId)).toList();
    }

    @Override
    public void publish(LogRecord record) {
        var line = ExtLogRecord.wrap(record);
        lines.add(new Line(
                line.getLevel(),
                MESSAGE.formatMessage(line),
                line.getThrown() != null,
                String.valueOf(line.getMdc("requestId"))));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOM.removeHandler(this);
    }
}
