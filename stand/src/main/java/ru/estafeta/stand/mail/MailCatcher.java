package ru.estafeta.stand.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import ru.estafeta.stand.console.Failure;

/**
 * An SMTP server that accepts every message and keeps the last ones in memory, and the page that shows them, newest
 * first ({@code /stand/mail} behind the gateway). Both on loopback.
 */
public final class MailCatcher implements AutoCloseable {

    private static final int SHOWN = 50;
    private static final int KEPT = 500;

    private final GreenMail smtp;
    private final HttpServer page;

    private MailCatcher(GreenMail smtp, HttpServer page) {
        this.smtp = smtp;
        this.page = page;
    }

    public static MailCatcher start(int smtpPort, int pagePort) throws IOException {
        var smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        try {
            smtp.start();
        } catch (IllegalStateException e) {
            throw new Failure("The mail catcher cannot listen on port " + smtpPort, e);
        }
        var page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
        var catcher = new MailCatcher(smtp, page);
        page.createContext("/", catcher::show);
        page.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        page.start();
        return catcher;
    }

    private void show(HttpExchange exchange) throws IOException {
        byte[] body = MailPage.render(lastMessages()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private synchronized List<CaughtMail> lastMessages() throws IOException {
        try {
            MimeMessage[] all = smtp.getReceivedMessages();
            List<CaughtMail> last = Arrays.stream(all, Math.max(0, all.length - SHOWN), all.length)
                    .map(CaughtMail::of)
                    .toList()
                    .reversed();
            if (all.length > KEPT) {
                smtp.purgeEmailFromAllMailboxes();
            }
            return last;
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        page.stop(0);
        smtp.stop();
    }
}
