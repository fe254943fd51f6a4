package ru.estafeta.stand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class MailCatcherTest {

    @Test
    void showsTheNewestMessageFirstWithALinkThatCanBeFollowedAndNoForeignMarkup() throws Exception {
        int smtp = freePort();
        int page = freePort();
        try (var catcher = MailCatcher.start(smtp, page)) {
            send(smtp, "First", "Hello");
            send(smtp, "Second", "<script>alert(1)</script> http://localhost:8080/anketa#TOKEN");

            var html = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + page + "/stand/mail"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();

            assertThat(html)
                    .contains("<a href=\"http://localhost:8080/anketa#TOKEN\">")
                    .contains("mentor@example.org")
                    .doesNotContain("<script>");
            assertThat(html.indexOf("Second")).isLessThan(html.indexOf("First"));
        }
    }

    private static void send(int port, String subject, String text) {
        GreenMailUtil.sendTextEmail(
                "mentor@example.org",
                "estafeta@localhost",
                subject,
                text,
                new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private static int freePort() throws Exception {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
