package ru.estafeta.participants.importing.applying;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams rows into a table by COPY, in its text format. */
final class CopyText {

    private static final int FULL = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(FULL + (FULL >> 2));

    /** @param into table with its columns */
    CopyText(Connection connection, String into) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
    }

    void row(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                buffer.append('\t');
            }
            append(values[i]);
        }
        buffer.append('\n');
        if (buffer.length() >= FULL) {
            send();
        }
    }

    long end() throws SQLException {
        send();
        return copy.endCopy();
    }

    /** Leaves the connection usable when the rows could not be finished. */
    void giveUp() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            buffer.append("\\N");
            return;
        }
        var text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                case '\0' -> {}
                default -> buffer.append(character);
            }
        }
    }

    private void send() throws SQLException {
        var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }
}
