package ru.estafeta.stand.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of caught mail. No script and no foreign text unescaped; links in a message can be followed. */
final class MailPage {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final DateTimeFormatter SENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.systemDefault());

    private MailPage() {}

    static String render(List<CaughtMail> mails) {
        String body = mails.isEmpty()
                ? "<p>Писем пока нет.</p>"
                : mails.stream().map(MailPage::article).collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="ru">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Почта стенда — Эстафета</title>
                </head>
                <body>
                <main>
                <h1>Почта стенда</h1>
                <p>Стенд не отправляет писем наружу: последние из них показаны здесь.</p>
                %s
                </main>
                </body>
                </html>
                """.formatted(body);
    }

    private static String article(CaughtMail mail) {
        return """
                <article>
                <h2>%s</h2>
                <p>Кому: %s · %s</p>
                <pre style="white-space: pre-wrap">%s</pre>
                </article>""".formatted(
                escape(mail.subject()), escape(mail.recipients()), SENT.format(mail.sentAt()), links(mail.text()));
    }

    private static String links(String text) {
        return LINK.matcher(escape(text)).replaceAll(link -> "<a href=\"%1$s\">%1$s</a>".formatted(link.group()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
