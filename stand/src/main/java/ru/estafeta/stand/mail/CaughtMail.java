package ru.estafeta.stand.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** A message as the page shows it: plain text only, whatever else was sent along. */
record CaughtMail(String recipients, String subject, Instant sentAt, String text) {

    static CaughtMail of(MimeMessage message) {
        try {
            var recipients =
                    Objects.requireNonNullElse(message.getRecipients(Message.RecipientType.TO), new InternetAddress[0]);
            var sent = message.getSentDate();
            return new CaughtMail(
                    Arrays.stream(recipients).map(Object::toString).collect(Collectors.joining(", ")),
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    sent == null ? Instant.EPOCH : sent.toInstant(),
                    plainText(message).strip());
        } catch (MessagingException | IOException e) {
            return new CaughtMail("", "", Instant.EPOCH, "Письмо не удалось прочитать: " + e.getMessage());
        }
    }

    private static String plainText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return part.getContent().toString();
        }
        if (part.isMimeType("text/html")) {
            return part.getContent().toString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var text = plainText(parts.getBodyPart(i));
                if (!text.isBlank()) {
                    return text;
                }
            }
        }
        return "";
    }
}
